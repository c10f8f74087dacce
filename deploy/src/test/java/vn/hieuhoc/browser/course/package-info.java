/** The desk of a centre manager and of a presenter, in a browser. */
package vn.hieuhoc.browser.course;
