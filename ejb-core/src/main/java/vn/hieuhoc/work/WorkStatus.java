package vn.hieuhoc.work;

/** Where a piece of work stands. */
public enum WorkStatus {
  /** Waits until it is due. */
  WAITING,
  /** Claimed by a runner until its lease ends. */
  RUNNING,
  /** Failed too often; waits for an administrator. */
  PARKED
}
