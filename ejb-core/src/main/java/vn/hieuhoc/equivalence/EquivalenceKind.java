package vn.hieuhoc.equivalence;

/** What is taken as learnt. */
public enum EquivalenceKind {
  /** A whole course, wherever it is asked for. */
  COURSE,
  /** One step of a learning path. */
  STEP
}
