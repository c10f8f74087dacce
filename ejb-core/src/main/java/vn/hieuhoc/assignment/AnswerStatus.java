package vn.hieuhoc.assignment;

/** Where an answer stands. */
public enum AnswerStatus {
  /** It waits to be marked; the learner may still replace it. */
  HANDED_IN,
  /** It was marked and is good. */
  MARKED,
  /** It was given back to be done again. */
  RETURNED
}
