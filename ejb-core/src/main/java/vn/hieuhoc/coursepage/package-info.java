/**
 * What the page of a course shows, gathered from courses, offerings, sessions, the reader's own
 * places and the criteria it counts for. Reads only. Whatever it shows of a person is the reader's
 * own.
 */
package vn.hieuhoc.coursepage;
