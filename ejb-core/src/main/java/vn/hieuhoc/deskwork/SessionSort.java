package vn.hieuhoc.deskwork;

/** In which order sessions stand in the console. */
public enum SessionSort {
  /** The earliest first. */
  EARLIEST,
  /** The latest first. */
  LATEST
}
