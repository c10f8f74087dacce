/**
 * Coming in by the code on the screen of a session. The screen draws a new code every few seconds,
 * signed with a key of this session alone, so that it can do so without network. A code lets in who
 * sees it while it is shown, on one device the people of one household, and leaves a line on the
 * list of the session as a tap of the presenter would.
 */
package vn.hieuhoc.checkin;
