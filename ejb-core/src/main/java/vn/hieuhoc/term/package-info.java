/**
 * What statements are found by: numbers for agents, verbs, activities and registrations, kept in
 * slices of the ledger, so that a new statement is written into a small piece of a big index.
 */
package vn.hieuhoc.term;
