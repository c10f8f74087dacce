/** The first page of the staff console: what needs the one who opens it. */
package vn.hieuhoc.portal.console;
