package vn.hieuhoc.arrangement;

/** A list of the console of which views can be kept. */
public enum DeskList {
  /** The courses of the centres in reach. */
  COURSES,
  /** The sessions somebody runs. */
  SESSIONS
}
