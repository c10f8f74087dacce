package vn.hieuhoc.attendance;

/** How attendance was taken. */
public enum AttendanceWay {
  /** Tapped on the list. */
  ROSTER,
  /** Entered from a signed paper. */
  PAPER,
  /** Came in by the code on the screen of the session. */
  QR,
  /** Imported from a file or another system. */
  IMPORT
}
