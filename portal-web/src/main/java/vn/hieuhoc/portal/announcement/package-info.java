/** Announcements: writing them, who has opened them, and the sheet for the board of a hamlet. */
package vn.hieuhoc.portal.announcement;
