/**
 * How hard the questions of a quiz are and how well they tell who knows from who does not, from the
 * answers of all who took it. Invariants: counted from marked answers alone, nothing is kept; with
 * fewer than thirty answers nothing is said.
 */
package vn.hieuhoc.itemstatistics;
