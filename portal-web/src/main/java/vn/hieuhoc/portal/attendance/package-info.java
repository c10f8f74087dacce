/** The presenter's pages: sessions by date, and the list of who came. */
package vn.hieuhoc.portal.attendance;
