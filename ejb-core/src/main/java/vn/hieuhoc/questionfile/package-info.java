/**
 * Question files of other systems: GIFT, Aiken, Moodle XML and rows of a spreadsheet, read question
 * by question and written again. Pure: knows no bank, database or clock. Invariants: a question
 * that cannot be read is told with its place and never stops the others; what is understood in part
 * is told too; nothing outside the file is looked at.
 */
package vn.hieuhoc.questionfile;
