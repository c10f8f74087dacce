package vn.hieuhoc.enrolment;

/** Where an enrolment stands. */
public enum EnrolmentStatus {
  /** Asked for a seat; the centre has not answered yet. */
  REQUESTED,
  /** Waits for a seat. */
  WAITING,
  /** A seat is kept for the person until a moment, to be taken or declined. */
  OFFERED,
  /** Has a seat and learns. */
  ACTIVE,
  /** Has finished the course. */
  COMPLETED,
  /** The centre said no, with a reason. */
  DECLINED,
  /** The seat that was kept was not taken in time. */
  LAPSED,
  /** Has left. */
  WITHDRAWN
}
