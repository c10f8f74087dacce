package vn.hieuhoc.quiz;

/** What a learner is shown after submitting. */
public enum FeedbackMode {
  /**
   * Each answer with its mark; the right answers and the explanations of what was answered, and of
   * all once passed.
   */
  AFTER_SUBMISSION,
  /** Each answer with its mark; the right answers and explanations only once passed. */
  AFTER_PASSED,
  /** The score alone. */
  SCORE_ONLY
}
