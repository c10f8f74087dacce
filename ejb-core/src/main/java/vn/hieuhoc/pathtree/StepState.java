package vn.hieuhoc.pathtree;

/** Where somebody stands with a step. */
public enum StepState {
  /** It is done, or something is taken for it. */
  DONE,
  /** It was begun. */
  UNDER_WAY,
  /** It can be begun. */
  OPEN,
  /** Another step comes first. */
  LOCKED
}
