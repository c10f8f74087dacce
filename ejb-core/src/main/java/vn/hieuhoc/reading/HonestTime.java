package vn.hieuhoc.reading;

import java.time.Duration;
import java.time.Instant;

/**
 * What of the time a learner's device reports is believed. Pure. Nobody learns longer than the
 * server's clock ran since it last heard of him, however often he reports: seconds are taken off
 * the clock and each is given once.
 */
public final class HonestTime {

  private HonestTime() {}

  /**
   * Seconds to add for a report.
   *
   * @param reported seconds the device counted in this visit so far
   * @param counted seconds of this visit that were added before
   * @param lastHeard when the server last heard of the learner, or null
   */
  public static int believed(long reported, long counted, Instant lastHeard, Instant now) {
    long fresh = Math.max(0, reported - counted);
    long ran = lastHeard == null ? 0 : now.getEpochSecond() - lastHeard.getEpochSecond();
    return (int) Math.max(0, Math.min(fresh, Math.min(ran, Integer.MAX_VALUE)));
  }

  /** Of seconds to add, those that fit into the time since it was first opened, over all visits. */
  public static int within(Duration openFor, int spent, int more) {
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
