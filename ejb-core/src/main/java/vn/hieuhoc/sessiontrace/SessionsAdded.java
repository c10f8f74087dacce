package vn.hieuhoc.sessiontrace;

/**
 * Sessions to come were added to a class.
 *
 * @param firstKey key of the earliest of them
 * @param count how many
 */
public record SessionsAdded(Long firstKey, int count) {}
