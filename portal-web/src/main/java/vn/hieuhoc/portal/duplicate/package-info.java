/** The desk of entries that may be of one person: the list, and two entries side by side. */
package vn.hieuhoc.portal.duplicate;
