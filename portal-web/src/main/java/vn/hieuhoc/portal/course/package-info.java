/** Courses and sessions to look at, and joining them. */
package vn.hieuhoc.portal.course;
