package vn.hieuhoc.duplicate;

/** What people found of a suggestion. */
public enum PairStatus {
  /** Nobody has decided. */
  OPEN,
  /** They are two people. Not suggested again. */
  DISTINCT,
  /** They were one person, and are one entry now. */
  MERGED
}
