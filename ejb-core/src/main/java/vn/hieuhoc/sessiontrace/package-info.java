/**
 * What is kept and announced of changes of sessions: the act in the audit, and, where those who
 * want to come must learn of it, the fact that a session is elsewhere, at another time, new or not
 * at all.
 */
package vn.hieuhoc.sessiontrace;
