/**
 * What staff announce to the people of a place, to those who hold a role there, or to the learners
 * of a course, for some days. Invariants: whom it reaches is asked when it is read, of today's map
 * and today's roles, never copied; one speaks only in the name of a unit one works for; who has
 * opened it is known to those who keep it.
 */
package vn.hieuhoc.announcement;
