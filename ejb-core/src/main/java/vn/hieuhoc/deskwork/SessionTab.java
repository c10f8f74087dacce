package vn.hieuhoc.deskwork;

/** What somebody who runs sessions looks at. */
public enum SessionTab {
  /** From today on. */
  COMING,
  /** Today's. */
  TODAY,
  /** It is over and nobody has entered yet who was there. */
  TO_DO,
  /** Before today. */
  PAST,
  /** All of them. */
  ALL
}
