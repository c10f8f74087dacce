package vn.hieuhoc.duplicate;

/** Why two entries may be of one person. Rising certainty. */
public enum PairReason {
  /** The same telephone, and family and given name the same. */
  PHONE,
  /** The same name in the same hamlet, and no other year of birth. */
  NAME,
  /** The identity number of one was to be entered for the other. */
  IDENTITY
}
