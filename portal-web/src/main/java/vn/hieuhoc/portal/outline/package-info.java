/** The outline of a course while it is built: the list of lessons, drafts and versions. */
package vn.hieuhoc.portal.outline;
