package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.hieuhoc.statement.StatementText;
import vn.hieuhoc.support.SqlRow;

/** Reads the ledger; {@link StatementWriteRepository} writes it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordRepository {

  /** A line for each topic of a record, those of one record together. */
  private static final String ROWS =
      "select cast(r.statement_id as char(36)), nullif(r.person_id, 0), r.verb_iri, r.activity_iri,"
          + " r.kind, r.duration_nanos, r.score_scaled, r.success, r.completion, r.happened_at, r.trust,"
          + " v.voided_statement_id is not null, t.topic_code, r.id"
          + " from activity_record r left join voiding v on v.voided_statement_id = r.statement_id"
          + " left join record_topic t on t.record_id = r.id";

  private static final int STEP = 500;

  @PersistenceContext private EntityManager entityManager;

  /** Verb and person of a record, and what it was done with. */
  Optional<RecordRow> row(UUID statementId) {
    return rowsOf(List.of(statementId)).stream().findFirst();
  }

  /** The statements with these ids as kept; those in an archive are left out. */
  Map<UUID, String> statements(Collection<UUID> statementIds) {
    Map<UUID, String> statements = new HashMap<>();
    List<UUID> ids = List.copyOf(statementIds);
    for (int from = 0; from < ids.size(); from += STEP) {
      List<UUID> some = ids.subList(from, Math.min(ids.size(), from + STEP));
      Query query =
          entityManager.createNativeQuery(
              "select cast(r.statement_id as char(36)), s.body from activity_record r"
                  + " join record_statement s on s.record_id = r.id where r.statement_id in ("
                  + places(some.size())
                  + ")");
      for (int i = 0; i < some.size(); i++) {
        query.setParameter(i + 1, some.get(i).toString());
      }
      for (Object row : query.getResultList()) {
        Object[] c = (Object[]) row;
        statements.put(UUID.fromString((String) c[0]), StatementText.unpacked((byte[]) c[1]));
      }
    }
    return statements;
  }

  /** Why records were declared void, by id. */
  Map<UUID, Voiding> voidings(Collection<UUID> statementIds) {
    List<SqlRow> rows =
        SqlRow.of(
            entityManager.createNativeQuery(
                "select cast(v.voided_statement_id as char(36)),"
                    + " cast(v.voiding_statement_id as char(36)), v.voided_at from voiding v"
                    + " where v.voided_statement_id in "
                    + SqlRow.ids(statementIds)));
    Map<UUID, String> said =
        statements(rows.stream().map(row -> UUID.fromString(row.text(1))).toList());
    Map<UUID, Voiding> voidings = new HashMap<>();
    for (SqlRow row : rows) {
      voidings.put(
          UUID.fromString(row.text(0)),
          Voiding.of(row.instant(2), said.get(UUID.fromString(row.text(1)))));
    }
    return voidings;
  }

  /** A statement in an archive: when it was stored, and SHA-256 of what is compared of it. */
  record Archived(Instant storedAt, byte[] form) {}

  Optional<Archived> archived(UUID statementId) {
    return SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select id, archived_form from activity_record where statement_id = ?1"
                        + " and archived_form is not null")
                .setParameter(1, statementId.toString()))
        .stream()
        .findFirst()
        .map(row -> new Archived(RecordKeys.momentOf(row.key(0)), row.bytes(1)));
  }

  OptionalLong oldestStatement() {
    Object oldest =
        entityManager
            .createNativeQuery("select min(record_id) from record_statement")
            .getSingleResult();
    return oldest == null ? OptionalLong.empty() : OptionalLong.of(((Number) oldest).longValue());
  }

  /** Every text has the sum that its record keeps. */
  void requireMadeFrom(Map<Long, byte[]> texts) {
    Map<Long, byte[]> sums = new HashMap<>();
    for (SqlRow row :
        SqlRow.of(
            entityManager.createNativeQuery(
                "select id, body_hash from activity_record where id in "
                    + SqlRow.list(texts.keySet())))) {
      sums.put(row.key(0), row.bytes(1));
    }
    texts.forEach(
        (key, text) -> {
          if (!Arrays.equals(Statement.sha256(text), sums.get(key))) {
            throw new IllegalStateException("The statement of record " + key + " is another");
          }
        });
  }

  /** Statements by key, ascending, after a key. */
  Map<Long, String> statementsAfter(long key, int most) {
    return statementsAfter(key, Long.MAX_VALUE, most);
  }

  /** Statements by key, ascending, after a key and before another. */
  Map<Long, String> statementsAfter(long key, long before, int most) {
    Map<Long, String> statements = new TreeMap<>();
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select record_id, body from record_statement where record_id > ?1"
                    + " and record_id < ?2 order by record_id limit "
                    + most)
            .setParameter(1, key)
            .setParameter(2, before)
            .getResultList();
    for (Object row : rows) {
      Object[] c = (Object[]) row;
      statements.put(((Number) c[0]).longValue(), StatementText.unpacked((byte[]) c[1]));
    }
    return statements;
  }

  List<RecordRow> rowsOf(Long personId, Instant from, Instant to) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                ROWS
                    + " where r.person_id = ?1 and r.happened_at >= ?2 and r.happened_at < ?3"
                    + " order by r.happened_at, r.id")
            .setParameter(1, personId)
            .setParameter(2, Timestamp.from(from))
            .setParameter(3, Timestamp.from(to))
            .getResultList();
    return toRows(rows);
  }

  /**
   * Person by person, oldest first. The database gives them as they lie; to put them in the order
   * of time there would cost it a look more for each.
   */
  List<RecordRow> rowsOfPeople(Collection<Long> personIds, Instant from, Instant to) {
    if (personIds.isEmpty()) {
      return List.of();
    }
    List<RecordRow> rows =
        toRows(
            entityManager
                .createNativeQuery(
                    ROWS
                        + " where r.person_id in "
                        + SqlRow.list(personIds)
                        + " and r.happened_at >= ?1 and r.happened_at < ?2"
                        + " order by r.person_id, r.id")
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(to))
                .getResultList());
    rows.sort(Comparator.comparing(RecordRow::personId).thenComparing(RecordRow::happenedAt));
    return rows;
  }

  /** Years, in Vietnam, in which people have learnt. */
  Map<Long, Set<Integer>> years(Collection<Long> personIds, Instant from, Instant to) {
    Map<Long, Set<Integer>> years = new HashMap<>();
    for (SqlRow row :
        SqlRow.of(
            entityManager
                .createNativeQuery(
                    "select distinct person_id, year(happened_at + interval 7 hour)"
                        + " from activity_record where person_id in "
                        + SqlRow.list(personIds)
                        + " and happened_at >= ?1 and happened_at < ?2")
                .setParameter(1, Timestamp.from(from))
                .setParameter(2, Timestamp.from(to)))) {
      years.computeIfAbsent(row.key(0), person -> new HashSet<>()).add(row.count(1));
    }
    return years;
  }

  List<RecordRow> rowsOf(Collection<UUID> statementIds) {
    if (statementIds.isEmpty()) {
      return List.of();
    }
    List<String> ids = statementIds.stream().map(UUID::toString).toList();
    Query query =
        entityManager.createNativeQuery(
            ROWS
                + " where r.statement_id in ("
                + places(ids.size())
                + ") order by r.happened_at, r.id");
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i));
    }
    return toRows(query.getResultList());
  }

  private static String places(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> "?" + i).collect(Collectors.joining(", "));
  }

  /** Ids of what the portal itself said of an activity and nobody has voided. */
  List<UUID> ownStanding(byte[] activityHash, RecordKind kind) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select cast(r.statement_id as char(36)) from activity_record r"
                    + " where r.activity_hash = ?1 and r.kind = ?2 and r.authority_account_id is null"
                    + " and not exists (select 1 from voiding v"
                    + "   where v.voided_statement_id = r.statement_id) order by r.id")
            .setParameter(1, activityHash)
            .setParameter(2, kind.name())
            .getResultList();
    return rows.stream().map(id -> UUID.fromString((String) id)).toList();
  }

  /** Keys of people with at least one record in the time, ascending, after a key. */
  List<Long> peopleWithRecords(Instant from, Instant to, long afterPersonId, int most) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select distinct r.person_id from activity_record r where r.person_id > ?1"
                    + " and r.happened_at >= ?2 and r.happened_at < ?3 order by r.person_id limit "
                    + most)
            .setParameter(1, afterPersonId)
            .setParameter(2, Timestamp.from(from))
            .setParameter(3, Timestamp.from(to))
            .getResultList();
    return rows.stream().map(id -> ((Number) id).longValue()).toList();
  }

  private static List<RecordRow> toRows(List<?> lines) {
    List<RecordRow> result = new ArrayList<>(lines.size());
    for (int from = 0; from < lines.size(); ) {
      Object[] c = (Object[]) lines.get(from);
      Set<String> topics = c[12] == null ? Set.of() : Set.of((String) c[12]);
      int to = from + 1;
      for (; to < lines.size() && ((Object[]) lines.get(to))[13].equals(c[13]); to++) {
        topics = new HashSet<>(topics);
        topics.add((String) ((Object[]) lines.get(to))[12]);
      }
      result.add(toRow(c, Set.copyOf(topics)));
      from = to;
    }
    return result;
  }

  private static RecordRow toRow(Object[] c, Set<String> topics) {
    return new RecordRow(
        UUID.fromString((String) c[0]),
        c[1] == null ? null : ((Number) c[1]).longValue(),
        (String) c[2],
        (String) c[3],
        c[4] == null ? null : RecordKind.valueOf((String) c[4]),
        topics,
        c[5] == null ? null : ((Number) c[5]).longValue(),
        (BigDecimal) c[6],
        truth(c[7]),
        truth(c[8]),
        ((Timestamp) c[9]).toLocalDateTime().toInstant(ZoneOffset.UTC),
        Trust.valueOf((String) c[10]),
        Boolean.TRUE.equals(truth(c[11])));
  }

  private static Boolean truth(Object value) {
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    return ((Number) value).intValue() != 0;
  }
}
