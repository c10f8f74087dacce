/**
 * Files of rows, spreadsheets and comma-separated texts, as a stream of cells; and old Vietnamese
 * encodings. Ports only: the content module reads and writes. Invariants: a file is looked through
 * before it is kept; reading it needs no more memory the longer it is.
 */
package vn.hieuhoc.sheet;
