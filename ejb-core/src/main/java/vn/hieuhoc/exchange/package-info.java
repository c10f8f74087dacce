/**
 * Files of rows that somebody brings in: one pipeline from upload over check to import and undoing,
 * whatever the rows are about. A kind of row is a CDI bean ({@link
 * vn.hieuhoc.exchange.ImportKind}); kinds live below, so a new one changes nothing here.
 * Invariants: the check and the import run the same code, the check's transaction is rolled back; a
 * chunk's rows and the place in the file are committed together, so that a run taken up again gives
 * what an uninterrupted one gives; a bad row is told and skipped, never half written; a file speaks
 * of each thing once.
 */
package vn.hieuhoc.exchange;
