/**
 * Question files brought into a bank, and a bank written as a file. Invariants: a file is read
 * before anything is kept, and kept whole or not at all; every question of it stands in the report
 * with what became of it; the same file brought in again changes nothing.
 */
package vn.hieuhoc.questionimport;
