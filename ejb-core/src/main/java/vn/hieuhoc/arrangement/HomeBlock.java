package vn.hieuhoc.arrangement;

/**
 * A part of a learner's home that may be moved, in the order in which the home is made. What to go
 * on with and a seat that is kept for the learner always come first.
 */
public enum HomeBlock {
  /** What the centres tell. */
  NEWS(true),
  /** The next sessions. */
  SESSIONS(true),
  /** The own courses. */
  COURSES(true),
  /** How far the title of learning citizen is. */
  TITLE(true),
  /** Objections that were sent and how they were answered. */
  APPEALS(false),
  /** The training that is due: it has a last day, so that it is never folded away. */
  TRAINING(false);

  private final boolean foldable;

  HomeBlock(boolean foldable) {
    this.foldable = foldable;
  }

  /** True when it may be folded: nothing in it runs out. */
  public boolean foldable() {
    return foldable;
  }

  /** True when it needs only half of a broad screen. */
  public boolean half() {
    return this == SESSIONS || this == COURSES;
  }
}
