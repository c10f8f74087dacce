/**
 * Questions of a course and the answers to them. Invariants: who sees the course reads, who learns
 * in it or keeps it writes; names are told only to those; keepers say which answer is the one, and
 * hide what is out of place, with the reason, without losing it; one writes no more than a person
 * can mean.
 */
package vn.hieuhoc.discussion;
