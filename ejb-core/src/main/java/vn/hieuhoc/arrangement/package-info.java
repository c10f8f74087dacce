/**
 * How somebody has arranged what is the own: the order of the blocks of the home, which of them are
 * folded, and the order of the own courses; in the console the views of a list that are kept under
 * a name. Invariants: it belongs to one account and shows on every device; it changes how something
 * is shown and never what; what is not known any more is passed over.
 */
package vn.hieuhoc.arrangement;
