/**
 * The outline of a course over time: drafts in which it is changed while people go on learning, and
 * the versions that were published. Invariants: learners see what was published last and nothing
 * else; a published version never changes; a lesson that leaves the outline keeps its records and
 * answers; nobody's completion is taken away. A course nobody sees or learns in is changed at once.
 */
package vn.hieuhoc.outline;
