/**
 * How far people are in what they learn. Progress is kept by lesson, in the same transaction as the
 * record that proves it, and can be rebuilt from the ledger at any time. Every screen and every
 * program reads it here. Invariants: minutes are capped by the server's own clock; finishing a
 * lesson or a course writes exactly one record; progress never says more than the ledger does.
 */
package vn.hieuhoc.progress;
