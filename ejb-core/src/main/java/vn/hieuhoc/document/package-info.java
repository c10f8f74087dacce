/**
 * The documents that programs keep beside the ledger: where a learner stopped (State) and what is
 * known of an activity or of an agent (profiles), as xAPI, Communication, 2.2 to 2.7 says.
 * Invariants: a document is written as a whole or not at all; who says which version is meant never
 * overwrites another one; documents of entries of one person are found from each of them.
 */
package vn.hieuhoc.document;
