/**
 * Old months of the ledger in files of their own. Invariants: a statement leaves the database only
 * when a file that was written to the disk holds it; what is counted and derived never leaves; a
 * month that is brought back is as it was.
 */
package vn.hieuhoc.archive;
