package vn.hieuhoc.lrs;

/** Whether a statement counts. */
public enum Standing {
  KEPT,
  VOIDED
}
