package vn.hieuhoc.programme;

/** How far a programme is. */
public enum ProgrammeStatus {
  /** Being written: nobody has to follow it yet. */
  DRAFT,
  /** In force. */
  PUBLISHED
}
