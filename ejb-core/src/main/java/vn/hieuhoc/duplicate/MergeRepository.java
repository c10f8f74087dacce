package vn.hieuhoc.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.identity.HeldPeople;
import vn.hieuhoc.support.SqlRow;

/**
 * Moves the rows of one entry to another one, and back. Each change of a column is written down
 * first and made from what was written down, so that the log and the tables cannot differ.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class MergeRepository {

  private static final String LOG =
      "insert into person_merge_row (merge_id, table_name, key_column, row_key, column_name,"
          + " old_value, new_value) select :merge, '%s', '%s', t.%s, '%s', %s, %s ";

  private static final String REDO =
      "update `%1$s` t join person_merge_row l on l.merge_id = :merge and l.table_name = '%1$s'"
          + " and l.column_name = '%2$s' and l.row_key = t.%3$s set t.%2$s = l.new_value"
          + " where t.%2$s <=> l.old_value";

  private static final String UNDO =
      "update `%1$s` t join person_merge_row l on l.merge_id = :merge and l.table_name = '%1$s'"
          + " and l.column_name = '%2$s' and l.row_key = t.%3$s set t.%2$s = l.old_value";

  private static final String UNCHANGED = " where t.%2$s <=> l.new_value";

  private static final String TAKING = " from person t join person f on f.id = :m where t.id = :s";

  @PersistenceContext private EntityManager entityManager;
  @Inject private HeldPeople people;

  void add(PersonMerge merge) {
    entityManager.persist(merge);
    entityManager.flush();
  }

  Optional<PersonMerge> find(UUID publicId) {
    return entityManager
        .createQuery("select m from PersonMerge m where m.publicId = :id", PersonMerge.class)
        .setParameter("id", publicId)
        .getResultStream()
        .findFirst();
  }

  /** Merges into an entry, newest first. */
  List<PersonMerge> into(Long survivor) {
    return entityManager
        .createQuery(
            "select m from PersonMerge m where m.survivorId = :person order by m.id desc",
            PersonMerge.class)
        .setParameter("person", survivor)
        .getResultList();
  }

  int rows(Long merge) {
    return (int) number("select count(*) from person_merge_row where merge_id = " + merge);
  }

  /** Holds both entries until the end of the transaction. */
  void lock(Long one, Long other) {
    people.hold(List.of(one, other));
  }

  /** What another has written of it before this transaction held its entries. */
  void readAgain(PersonMerge merge) {
    entityManager.refresh(merge);
  }

  /** The key of an entry itself, also when it went into another one. */
  Optional<Long> keyOf(UUID publicId) {
    Query query =
        entityManager
            .createNativeQuery("select id from person where public_id = ?1")
            .setParameter(1, publicId.toString());
    return SqlRow.keys(query).stream().findFirst();
  }

  boolean isMerged(Long person) {
    return number("select count(*) from person where merged_into_id is not null and id = " + person)
        > 0;
  }

  /** How many rows of each table go along, and how many stay behind. */
  List<MergePreview.Line> counts(Long survivor, Long merged) {
    String each =
        MergePointer.ALL.stream()
            .map(
                pointer ->
                    "select '"
                        + pointer.kind()
                        + "', count(*), "
                        + (pointer.clash().isEmpty()
                            ? "count(*)"
                            : "coalesce(sum("
                                + pointer.free().substring(" and ".length())
                                + "), 0)")
                        + pointer.rows())
            .collect(Collectors.joining(" union all "));
    return SqlRow.of(entityManager.createNativeQuery(filled(each, survivor, merged))).stream()
        .map(row -> new MergePreview.Line(row.text(0), row.count(2), row.count(1) - row.count(2)))
        .toList();
  }

  /**
   * The years in which the other entry's case was decided and that of the one that stays was not.
   */
  List<Long> decidedOnlyThere(Long survivor, Long merged) {
    String decided = "in ('RECOGNISED', 'NOT_RECOGNISED')";
    return SqlRow.keys(
        entityManager.createNativeQuery(
            filled(
                "select t.year from assessment_case t join assessment_case o"
                    + " on o.subject_kind = 'PERSON' and o.subject_id = :s and o.year = t.year"
                    + " and o.criteria_set_id = t.criteria_set_id where t.subject_kind = 'PERSON'"
                    + " and t.subject_id = :m and t.status "
                    + decided
                    + " and o.status not "
                    + decided
                    + " order by t.year",
                survivor,
                merged)));
  }

  /** Moves the rows that are free to, and ends those that stay behind. */
  void move(MergePointer pointer, PersonMerge merge, LocalDate today) {
    log(merge, pointer, pointer.column(), ":m", ":s", pointer.rows() + pointer.free());
    String left = " from `" + pointer.table() + "` t where t." + pointer.column() + " = :m";
    switch (pointer.left()) {
      case ENDED ->
          log(
              merge,
              pointer,
              "valid_to",
              "t.valid_to",
              "greatest(t.valid_from, '" + today + "')",
              left + " and (t.valid_to is null or t.valid_to > '" + today + "')");
      case WITHDRAWN -> {
        log(
            merge,
            pointer,
            "status",
            "t.status",
            "'WITHDRAWN'",
            left + " and t.status <> 'WITHDRAWN'");
        log(
            merge,
            pointer,
            "completed_at",
            "t.completed_at",
            "null",
            left + " and t.completed_at is not null");
      }
      case JOINED -> {
        join(merge, pointer, JoinedPath.STAYS, JoinedPath.rows(":s", ":m"));
        join(merge, pointer, JoinedPath.GOES, JoinedPath.rows(":m", ":s"));
      }
      case NOTHING -> {
        // What stays behind is history of the entry that went.
      }
    }
  }

  private void join(
      PersonMerge merge, MergePointer pointer, List<JoinedPath.Line> lines, String rows) {
    for (JoinedPath.Line line : lines) {
      log(merge, pointer, line.column(), "t." + line.column(), line.value(), rows + line.when());
    }
  }

  /** The entry that stays takes a column over. */
  void take(PersonMerge merge, String column) {
    entityManager
        .createNativeQuery(
            filled(
                String.format(
                        Locale.ROOT,
                        LOG,
                        "person",
                        "id",
                        "id",
                        column,
                        "t." + column,
                        "f." + column)
                    + TAKING
                    + " and not (binary t."
                    + column
                    + " <=> binary f."
                    + column
                    + ")",
                merge))
        .executeUpdate();
    redo(merge, "person", column, "id");
  }

  /** The identity number goes over: nobody else may have it. */
  void takeIdentity(PersonMerge merge, byte[] sealed) {
    binary(merge, merge.mergedId(), "identity_hash", "null");
    String hash =
        "(select l.old_value from person_merge_row l where l.merge_id = :merge"
            + " and l.column_name = 'identity_hash' and l.row_key = :m)";
    binary(merge, merge.survivorId(), "identity_hash", hash);
    binary(merge, merge.survivorId(), "identity_cipher", "'" + hex(sealed) + "'");
  }

  /** The other entry leads to the one that stays from now on. */
  void lead(PersonMerge merge) {
    entityManager
        .createNativeQuery(
            filled(
                String.format(
                        Locale.ROOT, LOG, "person", "id", "id", "merged_into_id", "null", ":s")
                    + "from person t where t.id = :m",
                merge))
        .executeUpdate();
    redo(merge, "person", "merged_into_id", "id");
  }

  /** Puts back every row as it was, the last one first, unless somebody has changed it since. */
  void putBack(PersonMerge merge) {
    Query log =
        entityManager.createNativeQuery(
            "select table_name, key_column, column_name, max(id) from person_merge_row"
                + " where merge_id = "
                + merge.id()
                + " group by table_name, key_column, column_name order by max(id) desc");
    for (SqlRow group : SqlRow.of(log)) {
      if (group.text(2).startsWith("identity_")
          && !group.text(2).equals("identity_last4")
          && !group.text(2).equals("identity_assurance")) {
        putBackBinary(merge, group.text(2));
      } else {
        entityManager
            .createNativeQuery(
                filled(
                    String.format(
                        Locale.ROOT,
                        UNDO + when(group.text(0), group.text(2)),
                        group.text(0),
                        group.text(2),
                        group.text(1)),
                    merge))
            .executeUpdate();
      }
    }
  }

  private static String when(String table, String column) {
    return table.equals(JoinedPath.TABLE) && JoinedPath.OF_FINISH.contains(column)
        ? JoinedPath.sameFinish()
        : UNCHANGED;
  }

  private void putBackBinary(PersonMerge merge, String column) {
    Query log =
        entityManager.createNativeQuery(
            "select id, row_key from person_merge_row where merge_id = "
                + merge.id()
                + " and column_name = '"
                + column
                + "' order by id desc");
    for (SqlRow row : SqlRow.of(log)) {
      entityManager
          .createNativeQuery(
              "update person t join person_merge_row l on l.id = "
                  + row.key(0)
                  + " and l.row_key = t.id set t."
                  + column
                  + " = unhex(l.old_value) where hex(t."
                  + column
                  + ") <=> l.new_value")
          .executeUpdate();
    }
  }

  private void binary(PersonMerge merge, Long person, String column, String newHex) {
    entityManager
        .createNativeQuery(
            filled(
                String.format(
                        Locale.ROOT,
                        LOG,
                        "person",
                        "id",
                        "id",
                        column,
                        "hex(t." + column + ")",
                        newHex)
                    + "from person t where t.id = "
                    + person,
                merge))
        .executeUpdate();
    entityManager
        .createNativeQuery(
            filled(
                "update person t join person_merge_row l on l.merge_id = :merge"
                    + " and l.table_name = 'person' and l.column_name = '"
                    + column
                    + "' and l.row_key = t.id set t."
                    + column
                    + " = unhex(l.new_value) where t.id = "
                    + person,
                merge))
        .executeUpdate();
  }

  private void log(
      PersonMerge merge,
      MergePointer pointer,
      String column,
      String oldValue,
      String newValue,
      String rows) {
    entityManager
        .createNativeQuery(
            filled(
                String.format(
                        Locale.ROOT,
                        LOG,
                        pointer.table(),
                        pointer.key(),
                        pointer.key(),
                        column,
                        oldValue,
                        newValue)
                    + rows,
                merge))
        .executeUpdate();
    redo(merge, pointer.table(), column, pointer.key());
  }

  private void redo(PersonMerge merge, String table, String column, String key) {
    entityManager
        .createNativeQuery(filled(String.format(Locale.ROOT, REDO, table, column, key), merge))
        .executeUpdate();
  }

  private long number(String sql) {
    return SqlRow.number(entityManager.createNativeQuery(sql));
  }

  private static String filled(String sql, PersonMerge merge) {
    return filled(
        sql.replace(":merge", merge.id().toString()), merge.survivorId(), merge.mergedId());
  }

  /** Keys are numbers of ours, never a stranger's words. */
  private static String filled(String sql, Long survivor, Long merged) {
    return sql.replace(":s", survivor.toString()).replace(":m", merged.toString());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().withUpperCase().formatHex(bytes);
  }
}
