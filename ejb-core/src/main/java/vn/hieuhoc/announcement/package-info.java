/**
 * What staff announce to the people of a place, to those who hold a role there, to the learners of
 * a course, or to people chosen one by one, for some days. Invariants: whom it reaches is asked
 * when it is read, of today's map and today's roles, never copied, but for those who were chosen by
 * name; one speaks only in the name of a unit one works for; who has opened it is known to those
 * who keep it.
 */
package vn.hieuhoc.announcement;
