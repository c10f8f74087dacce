package vn.hieuhoc.quiz;

/** Where an attempt stands. */
public enum AttemptStatus {
  /** Being worked on. */
  OPEN,
  /** Marked; never changes again. */
  SUBMITTED
}
