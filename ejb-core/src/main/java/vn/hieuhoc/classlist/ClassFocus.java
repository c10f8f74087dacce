package vn.hieuhoc.classlist;

/**
 * Which people of a class somebody looks at. Who falls behind is among those who learn, and those
 * who learn and those who have finished are all who have a seat.
 */
public enum ClassFocus {
  /** Whoever has a seat: learns or has finished. */
  ALL,
  /** Learns and has not finished. */
  LEARNING,
  /** Learns and falls behind, as {@link ClassListRepository} tells it. */
  BEHIND,
  /** Has finished. */
  FINISHED,
  /** Asks, waits, or has a seat kept: does not learn yet. */
  WAITING
}
