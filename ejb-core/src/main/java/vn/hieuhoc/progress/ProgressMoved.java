package vn.hieuhoc.progress;

import java.util.Set;

/**
 * The progress of people changed in this transaction: a lesson was finished or is finished no more,
 * or the figures of a place are others.
 *
 * @param personKeys keys of the people
 */
public record ProgressMoved(Set<Long> personKeys) {}
