package vn.hieuhoc.course;

/** Where a course stands. */
public enum CourseStatus {
  /** Being built; seen by those who keep it. */
  DRAFT,
  /** Seen by everybody. */
  PUBLISHED,
  /** No longer offered; those who began may finish. */
  ARCHIVED
}
