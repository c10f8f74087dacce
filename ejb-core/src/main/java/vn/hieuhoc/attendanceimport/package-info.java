/**
 * Lists of who came, kept on paper or in a spreadsheet for months, brought onto the lists of their
 * sessions by file: one row a person and session. Invariants: a row is taken by the very rules by
 * which the list of the session is, the check included; a file overrules nothing that people told;
 * the same file brought in again changes nothing.
 */
package vn.hieuhoc.attendanceimport;
