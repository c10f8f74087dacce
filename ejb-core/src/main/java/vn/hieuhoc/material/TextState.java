package vn.hieuhoc.material;

/** Whether the words of a file are known. */
public enum TextState {
  /** They are being taken out. */
  PENDING,
  /** They can be read and found. */
  READY,
  /** There are none: sound, film, picture, or a scan. */
  NONE,
  /** They could not be taken out; the file can still be opened. */
  UNREADABLE
}
