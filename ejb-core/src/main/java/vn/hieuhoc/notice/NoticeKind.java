package vn.hieuhoc.notice;

/** What a person is told of. */
public enum NoticeKind {
  /** Somebody enrolled the person or let the person in, or a seat came free. */
  ENROLLED,
  /** A seat is kept for the person for a while. */
  SEAT_OFFERED,
  /** No seat is left: the person stands in the row of those who wait. */
  WAITLISTED,
  /** A wish to join was not granted. */
  NOT_APPROVED,
  /** A class the person has a place in has a session more. */
  SESSION_ADDED,
  /** A class the person has a place in has several sessions more. */
  SESSIONS_ADDED,
  /** A session is at another time or place. */
  SESSION_MOVED,
  /** A session does not take place. */
  SESSION_CANCELLED,
  /** Somebody asks in a course the person keeps. */
  ASKED,
  /** Somebody answered the person's question. */
  ANSWERED,
  /** An answer was marked as the one that helps. */
  ANSWER_MARKED,
  /** Something the person wrote was hidden. */
  POST_HIDDEN,
  /** Somebody objects to the list of a session the person takes. */
  ATTENDANCE_OBJECTED,
  /** The list of a session says now what the person said. */
  OBJECTION_GRANTED,
  /** The list of a session stays as it is. */
  OBJECTION_DISMISSED,
  /** A quiz was marked anew, and the person's result with it. */
  REGRADED,
  /** A person has marked the last essay of the person's attempt. */
  ESSAYS_MARKED,
  /** What the person handed in was found good. */
  WORK_MARKED,
  /** What the person handed in is to be done again. */
  WORK_RETURNED,
  /** Something is taken as learnt: the person need not learn it again. */
  EQUIVALENT,
  /** It is not taken as learnt any more. */
  EQUIVALENCE_REVOKED,
  /** The person was recognised. */
  RECOGNISED,
  /** An announcement the person has not opened yet. */
  REMINDED
}
