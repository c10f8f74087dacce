/** Announcements, notices, questions of courses, and the end of letters, for programs. */
package vn.hieuhoc.api.talk;
