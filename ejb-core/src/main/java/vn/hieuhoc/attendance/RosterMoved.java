package vn.hieuhoc.attendance;

/**
 * The list of a session was told something in this transaction.
 *
 * @param sessionKey key of the session
 */
public record RosterMoved(Long sessionKey) {}
