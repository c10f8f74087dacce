package vn.hieuhoc.offering;

/** How an offering is taken. */
public enum OfferingMode {
  /** Alone, at any time. */
  SELF_PACED,
  /** In sessions, in a hall. */
  SESSION,
  /** Lessons alone and sessions together. */
  BLENDED
}
