package vn.hieuhoc.course;

/**
 * What a lesson consists of. A package made elsewhere is a sort of file: it becomes a material like
 * any other, so that a lesson of kind {@link #MATERIAL} teaches it.
 */
public enum LessonKind {
  /** A material to read, watch or listen to. */
  MATERIAL,
  /** A quiz to pass. */
  QUIZ,
  /** A session to attend. */
  SESSION,
  /** A page elsewhere. */
  LINK,
  /** Something done by hand, which somebody who runs the course confirms. */
  PRACTICE,
  /** A file or photo the learner hands in, which is marked. */
  ASSIGNMENT;

  /** True when a person says whether it is finished. */
  public boolean judged() {
    return this == PRACTICE || this == ASSIGNMENT;
  }
}
