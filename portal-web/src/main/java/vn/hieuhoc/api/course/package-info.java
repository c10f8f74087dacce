/** Courses for programs. */
package vn.hieuhoc.api.course;
