package vn.hieuhoc.objection;

/** What came of an objection. */
public enum ObjectionOutcome {
  /** The list says now what the person says. */
  GRANTED,
  /** The list stays as it is. */
  DISMISSED
}
