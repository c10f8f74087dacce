package vn.hieuhoc.offering;

import java.time.Instant;

/**
 * Which sessions are wanted.
 *
 * @param from begin at this moment or later
 * @param to begin before this moment, or null
 * @param unitKey key of a unit; sessions in its subtree and at what serves it; null for all
 * @param courseKey key of a course, or null for all
 * @param cancelled whether cancelled ones are wanted too
 */
public record SessionFilter(
    Instant from, Instant to, Long unitKey, Long courseKey, boolean cancelled) {}
