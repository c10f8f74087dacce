/**
 * What one has finished before a course: other courses, as the ledger says, or what is taken for
 * them. Who runs the course may let somebody in without, and says why. A course never needs itself,
 * by whatever way round.
 */
package vn.hieuhoc.prerequisite;
