package vn.hieuhoc.quiz;

/** Where an attempt stands. */
public enum AttemptStatus {
  /** Being worked on. */
  OPEN,
  /** Handed in; a person has still to mark some of it, and until then there is no result. */
  WAITING,
  /** Marked; only a regrade changes it, and keeps the old result. */
  SUBMITTED
}
