package vn.hieuhoc.reading;

import java.time.Duration;
import java.time.Instant;

/**
 * How long something was open, as far as it may count. Pure. Which seconds of the clock a learner
 * still has to give says {@link LearnerTime}.
 */
public final class HonestTime {

  private HonestTime() {}

  /** Of seconds to add, those that fit into the time since it was first opened, over all visits. */
  static int within(Duration openFor, int spent, long more) {
    return (int) Math.max(0, Math.min(more, openFor.toSeconds() - spent));
  }

  /**
   * How long something was open since minutes went elsewhere: none counts twice.
   *
   * @param lastCounted when the learner last finished something, or saved minutes of something; or
   *     null
   */
  public static Duration since(Instant lastCounted, Duration openFor, Instant now) {
    if (lastCounted == null) {
      return openFor;
    }
    Duration since = Duration.between(lastCounted, now);
    return since.compareTo(openFor) < 0 ? since : openFor;
  }
}
