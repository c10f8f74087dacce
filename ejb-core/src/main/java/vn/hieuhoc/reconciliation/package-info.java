/**
 * The nightly proof that progress says what the ledger says. Invariants: what differs is reported,
 * never mended unsaid; mending is deriving again, as after any record; two comparisons never run at
 * once.
 */
package vn.hieuhoc.reconciliation;
