package vn.hieuhoc.duplicate;

import java.time.Instant;
import java.util.Set;

/**
 * Two entries became one in this transaction, or two again: what names one of them may name the
 * other now.
 *
 * @param personKeys keys of both
 * @param since since when they were one that are two again, or null when they are one from now on
 */
public record PeopleMerged(Set<Long> personKeys, Instant since) {}
