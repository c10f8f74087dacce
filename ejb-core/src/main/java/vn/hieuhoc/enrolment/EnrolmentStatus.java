package vn.hieuhoc.enrolment;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
  /** Waits for a seat. */
  WAITING,
  /** Has a seat and learns. */
  ACTIVE,
  /** Has finished the course. */
  COMPLETED,
  /** Has left. */
  WITHDRAWN
}
