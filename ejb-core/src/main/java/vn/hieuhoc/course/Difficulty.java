package vn.hieuhoc.course;

/** How hard a course is, in the words of a poster. */
public enum Difficulty {
  /** For everybody. */
  EASY,
  /** Some practice helps. */
  MEDIUM,
  /** Builds on other courses. */
  HARD
}
