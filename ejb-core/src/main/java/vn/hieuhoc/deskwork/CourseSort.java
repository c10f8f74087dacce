package vn.hieuhoc.deskwork;

/** In which order courses stand in the console. */
public enum CourseSort {
  /** The newest first. */
  NEWEST,
  /** By title. */
  TITLE,
  /** The last one changed first. */
  CHANGED
}
