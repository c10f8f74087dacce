package vn.hieuhoc.feed;

import java.time.Duration;

/**
 * When the ledger is read on: at once after a rest, not more than once a second, and in a rush once
 * a minute. What fails is tried again after one, two, four seconds and so on, up to a minute.
 */
final class FeedPace {

  static final Duration PAUSE = Duration.ofSeconds(1);
  static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** Before the first step: the portal is about to start. */
  static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

  /** So many records a second are a rush. */
  static final int RUSH = 500;

  private long lastBegun;
  private long lastFound;
  private Duration pause = FIRST_PAUSE;
  private int failures;
  private boolean known;

  /**
   * Begins after a rest.
   *
   * @param now nanoseconds of a clock that only goes forward, as for all that follows
   */
  FeedPace(long now) {
    lastBegun = now;
    lastFound = now;
  }

  /** How long to wait from now until the next step. */
  Duration untilNext(long now) {
    Duration left = pause.minusNanos(now - lastBegun);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /**
   * A step has been made.
   *
   * @param begun when
   * @param records how many it found
   * @param whole false when it found as many as it may at once
   */
  void made(long begun, int records, boolean whole) {
    failures = 0;
    long since = Math.max(PAUSE.toNanos(), begun - lastFound);
    // What was left over, by a process that ended or by the step before, tells nothing of the rate.
    boolean rush = known && records > RUSH * (double) since / PAUSE.toNanos();
    known = whole;
    pause = rush ? LONGEST_PAUSE : PAUSE;
    if (!whole) {
      pause = Duration.ZERO;
    }
    lastBegun = begun;
    if (records > 0) {
      lastFound = begun;
    }
  }

  /** A step has failed. */
  void failed(long begun) {
    Duration longer = PAUSE.multipliedBy(1L << Math.min(failures++, 10));
    pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    lastBegun = begun;
  }
}
