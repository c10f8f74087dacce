package vn.hieuhoc.exchange;

/** Where an import stands. */
public enum ImportState {
  /** The file is here; columns that must be there are not found yet. */
  UPLOADED,
  /** Every column that must be there is found. */
  MATCHED,
  /** Being checked. */
  DRY_RUN_RUNNING,
  /** Checked; waits for somebody to confirm it. */
  CHECKED,
  /** Going in. */
  IMPORTING,
  /** Gone in. */
  DONE,
  /** Stopped by somebody; what had gone in stays, and can be undone. */
  CANCELLED,
  /** Stopped by a mistake that concerns the whole file. */
  FAILED,
  /** Being taken back. */
  UNDOING,
  /** Taken back. */
  UNDONE;

  /** True while the machine works on it. */
  public boolean isAtWork() {
    return this == DRY_RUN_RUNNING || this == IMPORTING || this == UNDOING;
  }

  /** True when its columns may still be matched and it may be checked. */
  public boolean isOpen() {
    return this == UPLOADED || this == MATCHED || this == CHECKED || this == FAILED;
  }

  /** True when rows of it may have gone in, if its import was begun at all. */
  boolean mayHaveGoneIn() {
    return this == DONE || this == CANCELLED || this == FAILED;
  }
}
