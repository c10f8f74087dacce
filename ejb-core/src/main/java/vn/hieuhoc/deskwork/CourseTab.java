package vn.hieuhoc.deskwork;

/** What somebody who keeps courses looks at. */
public enum CourseTab {
  /** All of them. */
  ALL,
  /** Something waits there: a draft of the outline, a seat that is asked for, work to look at. */
  TO_DO,
  /** Seen by everybody. */
  OPEN,
  /** Being built. */
  DRAFT,
  /** No longer offered. */
  ARCHIVED
}
