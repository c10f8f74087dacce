/**
 * Files of rows: keeps what is brought in, looks through it before anything is made of it, and
 * reads and writes spreadsheets as streams.
 */
package vn.hieuhoc.content.sheet;
