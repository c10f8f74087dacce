/** Enrolments and progress for programs. */
package vn.hieuhoc.api.enrolment;
