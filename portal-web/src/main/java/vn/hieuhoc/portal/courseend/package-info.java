/** The page at the end of a course. */
package vn.hieuhoc.portal.courseend;
