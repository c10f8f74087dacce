package vn.hieuhoc.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.hieuhoc.identity.HeldPeople;
import vn.hieuhoc.support.SqlRow;

/**
 * Takes out what rows brought in, unless something stands on it. What may stand on a row is asked
 * of the schema itself: every foreign key, so that a table to come is not forgotten, and of the
 * ledger, which has none.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class UndoRepository {

  /** A record names a person without the schema saying so: nobody is 0 there. */
  private static final String LEARNER = "activity_record.person_id";

  static final String STOOD_UPON = "import.undo-stood-upon";
  static final String CHANGED = "import.undo-changed";

  @PersistenceContext private EntityManager entityManager;
  @Inject private HeldPeople held;

  /** Asked once: the schema stays as it is while the portal runs. */
  private final Map<String, Set<String>> referring = new ConcurrentHashMap<>();

  /** Keys of things by their public ids; what is gone is left out. */
  Map<UUID, Long> keys(String table, Collection<UUID> ids) {
    Map<UUID, Long> keys = new HashMap<>();
    if (!ids.isEmpty()) {
      String list = String.join("','", ids.stream().map(UUID::toString).toList());
      SqlRow.of(
              entityManager.createNativeQuery(
                  "select id, public_id from " + table + " where public_id in ('" + list + "')"))
          .forEach(row -> keys.put(row.uuid(1), row.key(0)));
    }
    return keys;
  }

  /**
   * Removes people with the one place where they live.
   *
   * @return why some stay, by key
   */
  Map<Long, String> removePeople(Collection<Long> people) {
    Map<Long, String> kept = new HashMap<>();
    if (people.isEmpty()) {
      return kept;
    }
    // Whoever is about to say something of one of them has said it by then, or finds nobody.
    held.hold(people);
    SqlRow.keys(
            entityManager.createNativeQuery(
                "select id from person where version <> 1 and id in " + SqlRow.list(people)))
        .forEach(key -> kept.put(key, CHANGED));
    SqlRow.keys(
            entityManager.createNativeQuery(
                "select subject_id from assessment_case where subject_kind = 'PERSON'"
                    + " and subject_id in "
                    + SqlRow.list(people)))
        .forEach(key -> kept.put(key, STOOD_UPON));
    // A mere suggestion that two entries are one stands on nobody; what was decided does.
    entityManager
        .createNativeQuery(
            "delete from duplicate_pair where status = 'OPEN' and (one_id in "
                + SqlRow.list(people)
                + " or other_id in "
                + SqlRow.list(people)
                + ")")
        .executeUpdate();
    remove("person", List.of("person_residence.person_id"), people, kept);
    return kept;
  }

  /**
   * Removes rows with their own parts; on which something stands stays.
   *
   * @param parts {@code table.column} of what belongs to the rows and goes with them
   */
  void remove(String table, List<String> parts, Collection<Long> keys, Map<Long, String> kept) {
    if (keys.isEmpty()) {
      return;
    }
    for (String column : referring(table)) {
      if (!parts.contains(column)) {
        named(column, keys).forEach(key -> kept.putIfAbsent(key, STOOD_UPON));
      }
    }
    Set<Long> gone = new HashSet<>(keys);
    gone.removeAll(kept.keySet());
    if (!gone.isEmpty()) {
      parts.forEach(part -> delete(part.split("\\.")[0], part.split("\\.")[1], gone));
      delete(table, "id", gone);
    }
  }

  /**
   * Which of the keys a column names. Rows that went in together have keys that lie together, so a
   * stretch is asked for: one short statement, whatever the number of keys.
   */
  private Set<Long> named(String column, Collection<Long> keys) {
    String[] place = column.split("\\.");
    List<Long> found =
        SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select distinct "
                        + place[1]
                        + " from "
                        + place[0]
                        + " where "
                        + place[1]
                        + " between ?1 and ?2")
                .setParameter(1, Collections.min(keys))
                .setParameter(2, Collections.max(keys)));
    Set<Long> named = new HashSet<>(keys);
    named.retainAll(new HashSet<>(found));
    return named;
  }

  void delete(String table, String column, Collection<Long> keys) {
    entityManager
        .createNativeQuery("delete from " + table + " where " + column + " in " + SqlRow.list(keys))
        .executeUpdate();
  }

  /** Where the schema says a row of the table is named: {@code table.column}. */
  private Set<String> referring(String table) {
    return referring.computeIfAbsent(table, this::readReferring);
  }

  private Set<String> readReferring(String table) {
    List<SqlRow> rows =
        SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select table_name, column_name from information_schema.key_column_usage"
                        + " where referenced_table_schema = database()"
                        + " and referenced_table_name = ?1 and referenced_column_name = 'id'")
                .setParameter(1, table));
    Set<String> columns = new TreeSet<>();
    rows.forEach(row -> columns.add(row.text(0) + "." + row.text(1)));
    if (table.equals("person")) {
      columns.add(LEARNER);
    }
    return columns;
  }
}
