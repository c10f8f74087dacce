/**
 * Equivalence: what somebody can do already is taken for a course or for a step of a learning path.
 * A person who runs it decides, says why and keeps the paper that was seen. Invariants: one holds
 * at a time for a person and a thing; a revoked one stays, with the reason; it is never a record
 * and never a finished course, but says everywhere what it is.
 */
package vn.hieuhoc.equivalence;
