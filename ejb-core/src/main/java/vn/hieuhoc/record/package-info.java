/**
 * The ledger: every bit of learning is one immutable, xAPI-shaped record with a trust level.
 * Invariants: a record is never updated and never deleted; the same id with the same body is
 * nothing, with another body it is refused with its whole batch; correcting means voiding, by
 * another record; a voiding record cannot be voided. Progress, titles and indicators are derived
 * from here and nowhere else.
 */
package vn.hieuhoc.record;
