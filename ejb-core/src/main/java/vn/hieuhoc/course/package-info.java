/**
 * Courses: what is taught, in which lessons, and when a learner has finished. A course belongs to
 * the unit that offers it, is drafted and then published; its lessons point to materials, quizzes,
 * sessions or links. Invariants: only published courses are seen by strangers; a removed lesson is
 * kept, since records speak of it; a completion rule never changes, a new one is a new number.
 */
package vn.hieuhoc.course;
