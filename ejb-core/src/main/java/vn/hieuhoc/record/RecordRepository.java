package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The ledger's table: adds and reads, nothing else. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordRepository {

  private static final String ROWS =
      "select cast(r.statement_id as char(36)), r.person_id, r.verb_iri, r.activity_iri, r.kind,"
          + " r.duration_nanos, r.score_scaled, r.success, r.completion, r.happened_at, r.trust,"
          + " v.voided_statement_id is not null,"
          + " (select group_concat(t.topic_code order by t.topic_code) from record_topic t"
          + "   where t.record_id = r.id)"
          + " from activity_record r left join voiding v on v.voided_statement_id = r.statement_id";

  private static final int DUPLICATE = 1062;
  private static final String STATEMENT_KEY = "uq_activity_record_statement";

  @PersistenceContext private EntityManager entityManager;

  /**
   * Adds a record.
   *
   * @throws OptimisticLockException when another transaction has said the same statement meanwhile:
   *     tried again, the caller finds it
   */
  void add(ActivityRecord record, Set<String> topics) {
    try {
      entityManager.persist(record);
      entityManager.flush();
    } catch (PersistenceException failure) {
      if (isSaidAlready(failure)) {
        throw new OptimisticLockException("Statement was said twice at once", failure);
      }
      throw failure;
    }
    for (String topic : topics) {
      entityManager
          .createNativeQuery("insert into record_topic (record_id, topic_code) values (?1, ?2)")
          .setParameter(1, record.id())
          .setParameter(2, topic)
          .executeUpdate();
    }
  }

  private static boolean isSaidAlready(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql
          && sql.getErrorCode() == DUPLICATE
          && sql.getMessage().contains(STATEMENT_KEY)) {
        return true;
      }
    }
    return false;
  }

  List<ActivityRecord> find(Collection<UUID> statementIds) {
    return statementIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from ActivityRecord r where r.statementId in :ids", ActivityRecord.class)
            .setParameter("ids", statementIds)
            .getResultList();
  }

  /** Key of the person with the number, following mergers. */
  Optional<Long> personByNumber(String number) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select coalesce(p.merged_into_id, p.id) from person p where p.person_number = ?1")
            .setParameter(1, number)
            .getResultList();
    return rows.stream().findFirst().map(id -> ((Number) id).longValue());
  }

  /** True when the statement had not been voided before. */
  boolean addVoiding(UUID voided, UUID voiding, Instant at) {
    return entityManager
            .createNativeQuery(
                "insert ignore into voiding (voided_statement_id, voiding_statement_id, voided_at)"
                    + " values (?1, ?2, ?3)")
            .setParameter(1, voided.toString())
            .setParameter(2, voiding.toString())
            .setParameter(3, Timestamp.from(at))
            .executeUpdate()
        == 1;
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

  List<RecordRow> rowsOfPeople(Collection<Long> personIds, Instant from, Instant to) {
    if (personIds.isEmpty()) {
      return List.of();
    }
    String keys = personIds.stream().map(String::valueOf).collect(Collectors.joining(", "));
    return toRows(
        entityManager
            .createNativeQuery(
                ROWS
                    + " where r.person_id in ("
                    + keys
                    + ") and r.happened_at >= ?1 and r.happened_at < ?2"
                    + " order by r.person_id, r.happened_at, r.id")
            .setParameter(1, Timestamp.from(from))
            .setParameter(2, Timestamp.from(to))
            .getResultList());
  }

  List<RecordRow> rowsOf(Collection<UUID> statementIds) {
    if (statementIds.isEmpty()) {
      return List.of();
    }
    List<String> ids = statementIds.stream().map(UUID::toString).toList();
    StringBuilder in = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      in.append(i == 0 ? "?" : ", ?").append(i + 1);
    }
    var query =
        entityManager.createNativeQuery(
            ROWS + " where r.statement_id in (" + in + ") order by r.happened_at, r.id");
    for (int i = 0; i < ids.size(); i++) {
      query.setParameter(i + 1, ids.get(i));
    }
    return toRows(query.getResultList());
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

  private static List<RecordRow> toRows(List<?> rows) {
    List<RecordRow> result = new ArrayList<>(rows.size());
    for (Object row : rows) {
      Object[] c = (Object[]) row;
      result.add(
          new RecordRow(
              UUID.fromString((String) c[0]),
              c[1] == null ? null : ((Number) c[1]).longValue(),
              (String) c[2],
              (String) c[3],
              c[4] == null ? null : RecordKind.valueOf((String) c[4]),
              c[12] == null ? Set.of() : Set.of(((String) c[12]).split(",")),
              c[5] == null ? null : ((Number) c[5]).longValue(),
              (BigDecimal) c[6],
              truth(c[7]),
              truth(c[8]),
              ((Timestamp) c[9]).toLocalDateTime().toInstant(ZoneOffset.UTC),
              Trust.valueOf((String) c[10]),
              Boolean.TRUE.equals(truth(c[11]))));
    }
    return result;
  }

  private static Boolean truth(Object value) {
    if (value == null || value instanceof Boolean) {
      return (Boolean) value;
    }
    return ((Number) value).intValue() != 0;
  }
}
