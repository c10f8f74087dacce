package vn.hieuhoc.programme;

/** How an item can be met. */
public enum WayKind {
  /** By completing a course. */
  COURSE,
  /** By attending a session. */
  SESSION,
  /** By a certificate from elsewhere whose paper was checked. */
  CREDENTIAL
}
