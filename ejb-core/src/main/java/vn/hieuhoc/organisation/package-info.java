/**
 * The dated trees: administrative units, the Khuyến học association, learning centres and
 * workplaces. Invariants: a unit is a surrogate identity that outlives its code, name, level, kind
 * and parent, which are dated; half-open [from, to); nothing keys on a code; units close, they are
 * never deleted; the dated closure is derived from the versions and answers every subtree question.
 */
package vn.hieuhoc.organisation;
