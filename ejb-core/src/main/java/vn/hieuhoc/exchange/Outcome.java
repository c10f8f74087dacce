package vn.hieuhoc.exchange;

/** What becomes of a row. */
public enum Outcome {
  /** Something that was not there. */
  NEW,
  /** Something that was there and is otherwise now. */
  CHANGED,
  /** Something that is there just so. */
  SAME,
  /** A row that says nothing. */
  IGNORED,
  /** A row that cannot be taken. */
  BAD
}
