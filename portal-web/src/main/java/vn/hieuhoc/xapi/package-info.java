/**
 * The ledger as other programs see it: xAPI 1.0.3 and 2.0 at {@code /xapi}. Plain HTTP, outside
 * whatever pages need: no session, no cookie, no proof of a form. Everything is read whole and
 * judged before anything is kept.
 */
package vn.hieuhoc.xapi;
