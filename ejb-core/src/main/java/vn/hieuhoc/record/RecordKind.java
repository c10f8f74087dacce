package vn.hieuhoc.record;

/** What sort of learning a record speaks of, where rules ask for it. */
public enum RecordKind {
  /** A learning material was read, watched or heard. */
  MATERIAL_READ,
  /** A lesson of a course was finished. */
  LESSON_COMPLETED,
  /** A course was finished. */
  COURSE_COMPLETED,
  /** A quiz was passed. */
  QUIZ_PASSED,
  /** A session was attended. */
  SESSION_ATTENDED,
  /** A certificate from elsewhere. */
  EXTERNAL_CREDENTIAL,
  /** Something given to others: teaching, helping, organising. */
  CONTRIBUTION
}
