/** Notices: the bell, what one is told, and the words for it. */
package vn.hieuhoc.portal.notice;
