package vn.hieuhoc.directory;

/** What is to be true of an entry besides the name. */
public enum NameMark {
  /** Nothing. */
  ANY,
  /** Nobody has vouched for it. */
  UNCONFIRMED,
  /** The year of birth is not known. */
  NO_YEAR
}
