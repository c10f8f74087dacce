/** The notes a learner wrote in a course. */
package vn.hieuhoc.portal.note;
