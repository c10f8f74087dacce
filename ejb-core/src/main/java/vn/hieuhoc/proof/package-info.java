/** What of the ledger proves learning: the records that stand, by person and activity. */
package vn.hieuhoc.proof;
