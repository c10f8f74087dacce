/**
 * A learner reads what the lists of sessions say, with all that was ever changed, and objects where
 * it is wrong; who takes the list answers. Invariants: an objection that is granted makes a new
 * version of the line and never changes an old one; nobody answers an objection of his own.
 */
package vn.hieuhoc.objection;
