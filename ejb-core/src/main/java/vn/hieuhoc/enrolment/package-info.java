/**
 * Who learns what, and how far. An enrolment is a person's place on an offering; progress within it
 * is kept by lesson, in the same transaction as the record that proves it, and can be rebuilt from
 * the ledger at any time. Invariants: a seat is never given twice; minutes are capped by the
 * server's own clock; finishing a lesson or a course writes exactly one record; progress never says
 * more than the ledger does.
 */
package vn.hieuhoc.enrolment;
