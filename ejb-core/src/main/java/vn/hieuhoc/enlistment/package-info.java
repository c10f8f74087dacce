/**
 * People are put on the lists of classes by file: one row a person and class. Invariant: a row is
 * taken by the very rules by which a form would be, the check included.
 */
package vn.hieuhoc.enlistment;
