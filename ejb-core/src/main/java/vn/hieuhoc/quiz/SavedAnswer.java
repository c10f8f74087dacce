package vn.hieuhoc.quiz;

import java.time.Instant;

/**
 * What became of an answer that was to be kept.
 *
 * @param savedAt when the answer that is kept was kept
 * @param outdated true when a newer answer was there, which stays
 */
public record SavedAnswer(Instant savedAt, boolean outdated) {}
