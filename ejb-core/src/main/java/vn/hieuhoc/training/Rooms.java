package vn.hieuhoc.training;

/** The rooms of the portal whose activities meet items, as the ledger names them. */
final class Rooms {

  /** Courses. */
  static final String COURSE = "khoa-hoc";

  /** Sessions. */
  static final String SESSION = "buoi-hoc";

  private Rooms() {}
}
