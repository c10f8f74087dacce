package vn.hieuhoc.criteria;

/** What an evidence line counts over the records it matches. */
public enum Measure {
  /** How many records. */
  RECORDS,
  /** How many different activities; repeating one adds nothing. */
  DISTINCT_ACTIVITIES,
  /** Minutes spent, added up unrounded, repeats included. */
  MINUTES,
  /** In how many different months, Vietnamese time. */
  DISTINCT_MONTHS,
  /** The greatest score, 0 without one. */
  BEST_SCORE
}
