package vn.hieuhoc.offering;

/** Whether one may still join. */
public enum OfferingStatus {
  /** One may join within its dates. */
  OPEN,
  /** Nobody joins any more; those inside go on. */
  CLOSED
}
