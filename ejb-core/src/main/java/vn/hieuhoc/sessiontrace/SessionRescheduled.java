package vn.hieuhoc.sessiontrace;

/**
 * A session was moved to another time or place, or called off.
 *
 * @param sessionKey key of the session
 */
public record SessionRescheduled(Long sessionKey) {}
