/** The pages on which a centre manager builds courses. */
package vn.hieuhoc.portal.coursework;
