/**
 * Derivation: what learning records prove under a criteria set. A pure function and its values.
 *
 * <p>Same set, same year, same group and area, same facts in any order: the same answer, to the
 * last half point. Every point is attributed to records, so that the points of the counted records
 * add up to the derived points, and every record that speaks of a criterion but gave it nothing
 * carries the reason. No clock, no database, no input or output.
 */
package vn.hieuhoc.derivation;
