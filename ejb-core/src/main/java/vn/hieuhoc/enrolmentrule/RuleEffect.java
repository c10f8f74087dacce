package vn.hieuhoc.enrolmentrule;

/** What a rule would do to somebody. */
public enum RuleEffect {
  /** Gets a place. */
  ENTERS,
  /** Was brought in by the rule before, fits no more and has not begun: leaves. */
  LEAVES,
  /** Has a place and keeps it. */
  STAYS,
  /** Fits no more, but has begun, and so keeps the place. */
  STAYS_BEGUN,
  /** Fits, but has not finished what the course needs: enters once that is done. */
  UNREADY
}
