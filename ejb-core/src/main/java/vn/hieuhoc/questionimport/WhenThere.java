package vn.hieuhoc.questionimport;

/** What to do with a question whose prompt is in the bank with other answers. */
public enum WhenThere {
  /** The one in the bank stays as it is. */
  SKIP,
  /** The one in the bank gets a new version. */
  UPDATE,
  /** Both are kept. */
  ADD
}
