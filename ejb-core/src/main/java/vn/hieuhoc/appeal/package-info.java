/**
 * People who do not agree with what was decided, and the answers they get.
 *
 * <p>An appeal is about a recognition or about a case; its words are kept as written. It is
 * answered once, by staff in charge of the place, with an outcome, a reason and by a day that is
 * fixed when it comes in. A granted appeal opens the case again, or gives a title back that was
 * taken away.
 */
package vn.hieuhoc.appeal;
