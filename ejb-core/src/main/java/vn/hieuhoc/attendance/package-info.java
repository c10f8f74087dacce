/**
 * Who was at a session. Each person stands once on a session's list; being there writes a record
 * into the ledger, changing it voids that record and writes another, and every change is kept.
 * Invariants: nobody was at a session that has not begun its day; presence shorter than what counts
 * leaves no record; the list and the ledger change together; what a file tells overrules nothing
 * that people told.
 */
package vn.hieuhoc.attendance;
