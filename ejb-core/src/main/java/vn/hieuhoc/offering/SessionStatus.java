package vn.hieuhoc.offering;

/** Whether a session takes place. */
public enum SessionStatus {
  /** Planned. */
  PLANNED,
  /** Took place. */
  HELD,
  /** Does not take place. */
  CANCELLED
}
