/** Comparing progress with the ledger, as administrators see it. */
package vn.hieuhoc.portal.reconciliation;
