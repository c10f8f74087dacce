/** How a learner stands at the end of a course: what was won, what is left, what comes next. */
package vn.hieuhoc.courseend;
