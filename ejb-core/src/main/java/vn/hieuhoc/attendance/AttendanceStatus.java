package vn.hieuhoc.attendance;

/** Whether somebody was there. */
public enum AttendanceStatus {
  /** Was there. */
  PRESENT,
  /** Came late. */
  LATE,
  /** Was there, and left early. */
  LEFT_EARLY,
  /** Was not there. */
  ABSENT,
  /** Was not there and had said so. */
  EXCUSED;

  /** True when the person was there at all. */
  public boolean there() {
    return this == PRESENT || this == LATE || this == LEFT_EARLY;
  }
}
