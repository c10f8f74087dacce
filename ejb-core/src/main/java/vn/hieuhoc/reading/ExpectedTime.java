package vn.hieuhoc.reading;

import java.time.Duration;

/**
 * How long something to read, watch or hear takes, as far as one can tell. A record never says more
 * than twice that.
 *
 * @param seconds how long it plays, or null
 * @param minutes how long somebody said it takes, or null
 * @param pages how many pages it has, or null
 */
public record ExpectedTime(Integer seconds, Integer minutes, Integer pages) {

  /** What is taken to last so long when nobody said. */
  private static final Duration USUAL = Duration.ofMinutes(3);

  private static final Duration LONGEST_LEAST = Duration.ofMinutes(5);
  private static final Duration SHORTEST_LEAST = Duration.ofSeconds(10);
  private static final int PAGE_SECONDS = 60;

  private Duration time() {
    if (plays()) {
      return Duration.ofSeconds(seconds);
    }
    if (minutes != null) {
      return Duration.ofMinutes(minutes);
    }
    return pages == null ? USUAL : Duration.ofSeconds((long) pages * PAGE_SECONDS);
  }

  /**
   * How long one must have had it open before saying "finished" is plausible.
   *
   * @param percent of the time it takes; 0 asks for nothing
   */
  Duration least(int percent) {
    Duration part = time().multipliedBy(percent).dividedBy(100);
    if (percent <= 0) {
      return Duration.ZERO;
    }
    Duration floored = part.compareTo(SHORTEST_LEAST) < 0 ? SHORTEST_LEAST : part;
    return floored.compareTo(LONGEST_LEAST) > 0 ? LONGEST_LEAST : floored;
  }

  /**
   * Demands that somebody was long enough at it to say that it is finished.
   *
   * @param title what it is called
   * @param percent of the time it takes, as in {@link #least}
   * @throws TooEarly with the minutes that are left
   */
  public void requireLeast(String title, int percent, int measuredSeconds, Duration openFor) {
    Duration least = least(percent);
    Duration spent = spent(measuredSeconds, openFor);
    if (spent.compareTo(least) < 0) {
      throw new TooEarly(title, least.minus(spent));
    }
  }

  /**
   * True when it is finished without being told: read to its end after a plausible time, or enough
   * of a film or sound played.
   *
   * @param percent of the time it takes, as in {@link #least}
   * @param atEnd whether a text was read to its end
   */
  public boolean finishedBy(int percent, int measuredSeconds, boolean atEnd) {
    boolean read = atEnd && Duration.ofSeconds(measuredSeconds).compareTo(least(percent)) >= 0;
    return read || playedThrough(measuredSeconds);
  }

  /** True when enough of a film or sound was played to count as finished without being told. */
  public boolean playedThrough(int measuredSeconds) {
    return plays() && measuredSeconds * 10L >= seconds * 8L;
  }

  /**
   * How long somebody was at it: what was measured, or, where nothing was (no scripts), how long it
   * was open up to what it takes.
   */
  Duration spent(int measuredSeconds, Duration openFor) {
    if (measuredSeconds > 0) {
      return Duration.ofSeconds(measuredSeconds);
    }
    return openFor.compareTo(time()) > 0 ? time() : Duration.ofSeconds(openFor.toSeconds());
  }

  /** What the record of having finished it says it took. */
  public Duration toRecord(int measuredSeconds, Duration openFor) {
    Duration spent = spent(measuredSeconds, openFor);
    return spent.compareTo(most()) > 0 ? most() : spent;
  }

  /** How long one is at it honestly, at most: twice what it takes. */
  public Duration most() {
    return time().multipliedBy(2);
  }

  private boolean plays() {
    return seconds != null && seconds > 0;
  }
}
