package vn.hieuhoc.training;

/** Whom of those who have to a list shows. */
public enum CompletionFilter {
  /** Everybody. */
  ALL,
  /** Those who have met every item. */
  HAS,
  /** Those who have not. */
  HAS_NOT
}
