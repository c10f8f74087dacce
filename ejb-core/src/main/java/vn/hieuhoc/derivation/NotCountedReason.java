package vn.hieuhoc.derivation;

/**
 * Why a record that speaks of a criterion gave it no point. When several reasons hold on several
 * lines, the last one here is told: it stands nearest to counting.
 */
public enum NotCountedReason {
  VOIDED,
  /** Success or completion was written as false. */
  NOT_PASSED,
  OTHER_YEAR,
  TRUST_TOO_LOW,
  /** The line counts minutes and the record has none. */
  NO_MINUTES,
  /** The line counts a score and the record has none. */
  NO_SCORE,
  /** Another record of the line has a better score. */
  LOWER_SCORE,
  REPEATED_ACTIVITY,
  SAME_MONTH,
  /** Not enough for the next points yet. */
  BELOW_NEXT_STEP,
  /** The line already gives all it can. */
  OVER_CAP,
  /** The criterion already has all its points. */
  OVER_MAX
}
