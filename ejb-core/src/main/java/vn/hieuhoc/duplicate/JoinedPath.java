package vn.hieuhoc.duplicate;

import java.util.List;
import java.util.Set;

/**
 * Two entries of one person are on the same learning path: how their two rows become one. The
 * earliest finish stays, with its date and its record; who is on the path under either entry is on
 * it, since the earlier day. The row that stays behind is laid down and finished no more. In the
 * conditions {@code t} is the row that is written and {@code f} that of the other entry.
 */
final class JoinedPath {

  /**
   * A column that is written.
   *
   * @param column which
   * @param value what it becomes
   * @param when in which rows
   */
  record Line(String column, String value, String when) {}

  static final String TABLE = "path_learner";

  /** By which a finish is known: it stays the same however well it is proven by now. */
  static final String FINISH = "finished_at";

  /** What is said of a finish, and derived from the ledger again whenever that changes. */
  static final Set<String> OF_FINISH =
      Set.of(FINISH, "finished_number", "finish_trust", "statement_id");

  private static final String EARLIER_FINISH =
      " and f.finished_at is not null"
          + " and (t.finished_at is null or f.finished_at < t.finished_at)";

  private static final String EARLIER_BEGIN =
      " and f.left_at is null and (t.left_at is not null or f.taken_up_at < t.taken_up_at)";

  /** What the row that stays takes over; what a condition looks at is written last. */
  static final List<Line> STAYS =
      List.of(
          taken("finished_number", EARLIER_FINISH),
          taken("finish_trust", EARLIER_FINISH),
          taken("statement_id", EARLIER_FINISH),
          taken(FINISH, EARLIER_FINISH),
          taken("by_account_id", EARLIER_BEGIN),
          taken("taken_up_at", EARLIER_BEGIN),
          new Line("left_at", "null", " and f.left_at is null and t.left_at is not null"));

  /** What the row that stays behind loses; put back the other way round, the date last. */
  static final List<Line> GOES =
      List.of(
          lost(FINISH),
          lost("statement_id"),
          lost("finish_trust"),
          lost("finished_number"),
          new Line(
              "left_at",
              "(select g.merged_at from person_merge g where g.id = :merge)",
              " and t.left_at is null"));

  private JoinedPath() {}

  private static Line taken(String column, String when) {
    return new Line(column, "f." + column, when);
  }

  private static Line lost(String column) {
    return new Line(column, "null", " and t." + column + " is not null");
  }

  /** The rows of one entry on paths on which the other one is too. */
  static String rows(String entry, String other) {
    return " from `"
        + TABLE
        + "` t join `"
        + TABLE
        + "` f on f.path_id = t.path_id and f.person_id = "
        + other
        + " where t.person_id = "
        + entry;
  }

  /** When a column of a row is put back, whatever else was said of the finish since. */
  static String sameFinish() {
    return " where t."
        + FINISH
        + " is null or t."
        + FINISH
        + " <=> (select n.new_value from person_merge_row n where n.merge_id = :merge"
        + " and n.table_name = '"
        + TABLE
        + "' and n.column_name = '"
        + FINISH
        + "' and n.row_key = t.id)";
  }
}
