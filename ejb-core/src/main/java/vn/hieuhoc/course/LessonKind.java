package vn.hieuhoc.course;

/** What a lesson consists of. */
public enum LessonKind {
  /** A material to read, watch or listen to. */
  MATERIAL,
  /** A quiz to pass. */
  QUIZ,
  /** A session to attend. */
  SESSION,
  /** A page elsewhere. */
  LINK
}
