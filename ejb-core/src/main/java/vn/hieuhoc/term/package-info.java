/**
 * What statements are found by: numbers for agents, verbs, activities and registrations. They are
 * kept in slices of the ledger, so that a new statement is written into a small piece of a big
 * index. The terms of a record lie in the slice its key falls into, for good; slices follow each
 * other by the key they begin with, and none begins at a key somebody has asked for already.
 */
package vn.hieuhoc.term;
