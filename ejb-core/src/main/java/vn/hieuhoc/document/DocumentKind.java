package vn.hieuhoc.document;

/** What a document is about. */
public enum DocumentKind {
  /** An agent in an activity. */
  STATE,
  /** An activity. */
  ACTIVITY_PROFILE,
  /** An agent. */
  AGENT_PROFILE
}
