/**
 * Why, and what next: the records behind the points of a case in words people know, and the gaps
 * with courses and materials whose topics would close them.
 *
 * <p>Suggestions are taken from what is published and not yet learnt. They promise points only as
 * the criteria set gives them, and decide nothing.
 */
package vn.hieuhoc.explanation;
