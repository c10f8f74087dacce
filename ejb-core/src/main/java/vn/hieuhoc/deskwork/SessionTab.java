package vn.hieuhoc.deskwork;

/** What somebody who runs sessions looks at. */
public enum SessionTab {
  /** It is over and nobody has entered yet who was there. */
  TO_DO,
  /** Today's. */
  TODAY,
  /** From today on. */
  COMING,
  /** Before today. */
  PAST,
  /** All of them. */
  ALL
}
