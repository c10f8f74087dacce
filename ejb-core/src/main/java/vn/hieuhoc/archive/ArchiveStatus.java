package vn.hieuhoc.archive;

/** Where the statements of a month are. */
public enum ArchiveStatus {
  /** In the database; their file is to be written. */
  ASKED,
  /** In their file, and still partly in the database. */
  WRITTEN,
  /** In their file only. */
  ARCHIVED,
  /** In their file, and partly in the database again. */
  RETURNING,
  /** In the database again; the file is left. */
  RETURNED;

  /** True while the portal is at work on the month. */
  public boolean underWay() {
    return this == ASKED || this == WRITTEN || this == RETURNING;
  }
}
