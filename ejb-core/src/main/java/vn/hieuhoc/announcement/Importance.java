package vn.hieuhoc.announcement;

/** How much it matters; the more, the higher it stands. */
public enum Importance {
  /** Good to know. */
  USUAL,
  /** Everybody should read it. */
  IMPORTANT,
  /** Something to act on at once, such as a storm. */
  URGENT
}
