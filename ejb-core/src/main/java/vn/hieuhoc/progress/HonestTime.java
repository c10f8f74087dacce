package vn.hieuhoc.progress;

import java.time.Duration;
import java.time.Instant;
import vn.hieuhoc.course.LessonRow;

/**
 * What of the time a learner's device reports is believed. Pure. Nobody learns longer than the
 * server's clock ran since it last heard of him, however often he reports: seconds are taken off
 * the clock and each is given once. A record never says more than twice what the lesson takes.
 */
final class HonestTime {

  /** What a lesson is taken to last when nobody said. */
  private static final Duration USUAL = Duration.ofMinutes(3);

  private static final Duration LONGEST_LEAST = Duration.ofMinutes(5);
  private static final Duration SHORTEST_LEAST = Duration.ofSeconds(10);
  private static final int PAGE_SECONDS = 60;

  private HonestTime() {}

  /**
   * Seconds to add for a report.
   *
   * @param reported seconds the device counted in this visit so far
   * @param counted seconds of this visit that were added before
   * @param lastHeard when the server last heard of the learner, or null
   */
  static int believed(long reported, long counted, Instant lastHeard, Instant now) {
    long fresh = Math.max(0, reported - counted);
    long ran = lastHeard == null ? 0 : now.getEpochSecond() - lastHeard.getEpochSecond();
    return (int) Math.max(0, Math.min(fresh, Math.min(ran, Integer.MAX_VALUE)));
  }

  /**
   * Of seconds to add, those that fit into the time since the lesson was first opened, over all
   * visits.
   */
  static int within(Duration openFor, int spent, int more) {
    return (int) Math.max(0, Math.min(more, openFor.toSeconds() - spent));
  }

  /** How long a lesson takes, as far as one can tell. */
  static Duration expected(LessonRow lesson) {
    if (plays(lesson)) {
      return Duration.ofSeconds(lesson.material().seconds());
    }
    if (lesson.minutes() != null) {
      return Duration.ofMinutes(lesson.minutes());
    }
    if (lesson.material() != null && lesson.material().pages() != null) {
      return Duration.ofSeconds((long) lesson.material().pages() * PAGE_SECONDS);
    }
    return USUAL;
  }

  /** How long one must have had the lesson open before saying "finished" is plausible. */
  static Duration least(LessonRow lesson, int percent) {
    Duration part = expected(lesson).multipliedBy(percent).dividedBy(100);
    if (percent <= 0) {
      return Duration.ZERO;
    }
    Duration floored = part.compareTo(SHORTEST_LEAST) < 0 ? SHORTEST_LEAST : part;
    return floored.compareTo(LONGEST_LEAST) > 0 ? LONGEST_LEAST : floored;
  }

  /** True when enough of a film or sound was played to count as finished without being told. */
  static boolean playedThrough(LessonRow lesson, int seconds) {
    return plays(lesson) && seconds * 10L >= lesson.material().seconds() * 8L;
  }

  /**
   * How long somebody was at a lesson: what was measured, or, where nothing was (no scripts), how
   * long it was open up to what it takes.
   */
  static Duration spent(LessonRow lesson, int measuredSeconds, Duration openFor) {
    if (measuredSeconds > 0) {
      return Duration.ofSeconds(measuredSeconds);
    }
    Duration expected = expected(lesson);
    return openFor.compareTo(expected) > 0 ? expected : Duration.ofSeconds(openFor.toSeconds());
  }

  /** What the record of a finished lesson says it took. */
  static Duration toRecord(LessonRow lesson, int measuredSeconds, Duration openFor) {
    Duration spent = spent(lesson, measuredSeconds, openFor);
    Duration most = expected(lesson).multipliedBy(2);
    return spent.compareTo(most) > 0 ? most : spent;
  }

  private static boolean plays(LessonRow lesson) {
    return lesson.material() != null
        && lesson.material().seconds() != null
        && lesson.material().seconds() > 0;
  }
}
