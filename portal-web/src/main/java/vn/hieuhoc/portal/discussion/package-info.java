/** Questions and answers of a course. */
package vn.hieuhoc.portal.discussion;
