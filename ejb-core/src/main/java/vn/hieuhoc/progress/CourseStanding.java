package vn.hieuhoc.progress;

import java.time.Instant;

/**
 * A course as its learner has left it, looked at without being at work there.
 *
 * @param view the course; the open lesson is the one with which the learner would go on
 * @param personKey key of the learner; never leaves the server
 * @param finishedAt when it was finished, or null
 */
public record CourseStanding(PlayerView view, Long personKey, Instant finishedAt) {}
