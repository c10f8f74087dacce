/**
 * Numbers by which people are known outside: the identity number, sealed and found by a keyed hash,
 * and the telephone. Invariants: no identity number is ever printed whole; twelve digits alone are
 * never enough to find one in the tables.
 */
package vn.hieuhoc.identity;
