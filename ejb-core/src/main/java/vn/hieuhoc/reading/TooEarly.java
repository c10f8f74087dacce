package vn.hieuhoc.reading;

import java.time.Duration;
import vn.hieuhoc.support.BusinessException;

/** Something is said to be finished before it could have been read, watched or heard. */
public class TooEarly extends BusinessException {

  private static final long serialVersionUID = 1L;
  private static final int MINUTE = 60;

  private final long minutesLeft;

  /**
   * @param title what it is called
   * @param left how much longer it must be open, more than nothing
   */
  TooEarly(String title, Duration left) {
    this(title, left.plusSeconds(MINUTE - 1).plusNanos(999_999_999).toMinutes());
  }

  private TooEarly(String title, long minutesLeft) {
    super("learning.too-early", title, minutesLeft);
    this.minutesLeft = minutesLeft;
  }

  /** Begun minutes that are left, at least one. */
  public long minutesLeft() {
    return minutesLeft;
  }
}
