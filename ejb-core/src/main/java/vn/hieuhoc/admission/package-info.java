/**
 * On what terms people come into an offering, besides its seats and dates: the code that opens it,
 * and how many may come from a unit. Invariants: a code is told only to those who run the offering;
 * a quota is a ceiling, and holds for a unit with all that lies in it.
 */
package vn.hieuhoc.admission;
