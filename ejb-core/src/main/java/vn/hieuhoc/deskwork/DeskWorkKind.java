package vn.hieuhoc.deskwork;

/** What can wait for a person at a course. */
public enum DeskWorkKind {
  /** Somebody asks for a seat in a class that is joined by approval. */
  SEAT_REQUEST,
  /** A file was handed in and nobody has looked at it. */
  ANSWER,
  /** An answer in own words of a quiz has no points yet. */
  ESSAY,
  /** A question to a course that nobody who keeps it has answered. */
  QUESTION
}
