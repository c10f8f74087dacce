/**
 * The record store as other programs use it: what is said is kept through {@code
 * vn.hieuhoc.record}, what was said is found here again. Invariants: what is found is what was
 * kept, completed by what a store sets; a voided statement is in no search; pages of a search go on
 * from a key, so that nothing is shown twice or left out however much is stored meanwhile.
 */
package vn.hieuhoc.lrs;
