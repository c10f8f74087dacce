/**
 * Criteria sets: the versioned rules by which a title is proposed, as values.
 *
 * <p>A set is data. It is read from JSON and checked as a whole: every mistake is named with its
 * path and value. A set that was read is complete and consistent, and never changes.
 */
package vn.hieuhoc.criteria;
