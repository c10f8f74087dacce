/**
 * What staff tell people they have chosen by name. Who would get it and how, and who would not, is
 * said before it is sent; it is kept as an announcement to chosen people, so that it is read,
 * mailed and receipted as any other. Invariant: it reaches only people who live in the unit in
 * whose name it is said, each of them once.
 */
package vn.hieuhoc.message;
