package vn.hieuhoc.offering;

/** What somebody does at a session besides the one who presents. */
public enum HelperPart {
  /** Presents too. */
  PRESENTER,
  /** Helps to run it and may take attendance. */
  ASSISTANT
}
