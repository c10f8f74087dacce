package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.support.BulkInsert;

/**
 * Writes the ledger: a batch goes into each table in one piece. Plain SQL, since it is the path
 * everything learnt takes.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StatementWriteRepository {

  private static final String RECORD =
      "insert into activity_record (id, statement_id, person_id, verb_iri, activity_iri,"
          + " activity_hash, kind, duration_nanos, score_scaled, success, completion, happened_at,"
          + " local_month, stored_at, trust, authority_account_id, registration, body_hash)";

  private static final int DUPLICATE = 1062;
  private static final String STATEMENT_KEY = "uq_activity_record_statement";

  @PersistenceContext private EntityManager entityManager;

  /**
   * What the ledger knows of some ids already.
   *
   * @param kept keys of the records that have them
   * @param voided those that were declared void, before they came perhaps
   * @param referred those that records speak of
   */
  record Known(Map<UUID, Long> kept, Set<UUID> voided, Set<UUID> referred) {}

  Known known(Collection<UUID> ids) {
    Known known = new Known(new HashMap<>(), new HashSet<>(), new HashSet<>());
    if (ids.isEmpty()) {
      return known;
    }
    String some = "(" + "?, ".repeat(ids.size() - 1) + "?)";
    String sql =
        "select 1, cast(statement_id as char(36)), id from activity_record where statement_id in "
            + some
            + " union all select 2, cast(voided_statement_id as char(36)), 0 from voiding"
            + " where voided_statement_id in "
            + some
            + " union all select distinct 3, cast(target_statement_id as char(36)), 0"
            + " from record_reference where target_statement_id in "
            + some;
    try (PreparedStatement select = connection().prepareStatement(sql)) {
      int place = 1;
      for (int part = 0; part < 3; part++) {
        for (UUID id : ids) {
          select.setString(place++, id.toString());
        }
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          UUID id = UUID.fromString(rows.getString(2));
          switch (rows.getInt(1)) {
            case 1 -> known.kept().put(id, rows.getLong(3));
            case 2 -> known.voided().add(id);
            default -> known.referred().add(id);
          }
        }
      }
      return known;
    } catch (SQLException failure) {
      throw failed("looked up", failure);
    }
  }

  /**
   * Adds records with their statements, terms and topics.
   *
   * @throws OptimisticLockException when another transaction has said one of them meanwhile: tried
   *     again, the caller finds it
   */
  void add(List<StatementRow> rows) {
    List<Object[]> records = new ArrayList<>(rows.size());
    List<Object[]> bodies = new ArrayList<>(rows.size());
    List<Object[]> terms = new ArrayList<>();
    List<Object[]> topics = new ArrayList<>();
    for (StatementRow row : rows) {
      byte[] text = row.text();
      records.add(row.columns(text));
      bodies.add(new Object[] {row.key(), StatementText.packed(text)});
      for (long term : SearchTerms.of(row.body())) {
        terms.add(new Object[] {term, row.key()});
      }
      row.topics().forEach(topic -> topics.add(new Object[] {row.key(), topic}));
    }
    Connection connection = connection();
    try {
      BulkInsert.together(connection, RECORD, records, "");
      BulkInsert.together(connection, "insert into record_statement (record_id, body)", bodies, "");
      BulkInsert.together(connection, "insert into record_term (term, record_id)", terms, "");
      BulkInsert.together(
          connection, "insert into record_topic (record_id, topic_code)", topics, "");
    } catch (SQLException failure) {
      if (failure.getErrorCode() == DUPLICATE && failure.getMessage().contains(STATEMENT_KEY)) {
        throw new OptimisticLockException("A statement was said twice at once", failure);
      }
      throw failed("kept", failure);
    }
  }

  /** Terms of statements that were said before there were terms. */
  void addTerms(Map<Long, long[]> terms) {
    List<Object[]> rows = new ArrayList<>();
    terms.forEach(
        (key, some) -> {
          for (long term : some) {
            rows.add(new Object[] {term, key});
          }
        });
    try {
      BulkInsert.together(
          connection(), "insert ignore into record_term (term, record_id)", rows, "");
    } catch (SQLException failure) {
      throw failed("found by terms", failure);
    }
  }

  /** The record speaks of a statement, which may come later. */
  void refer(long key, UUID target) {
    entityManager
        .createNativeQuery(
            "insert ignore into record_reference (target_statement_id, record_id) values (?1, ?2)")
        .setParameter(1, target.toString())
        .setParameter(2, key)
        .executeUpdate();
  }

  /** Keys and statement ids of the records that speak of a statement. */
  Map<Long, UUID> referrers(UUID target) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select f.record_id, cast(r.statement_id as char(36)) from record_reference f"
                    + " join activity_record r on r.id = f.record_id"
                    + " where f.target_statement_id = ?1")
            .setParameter(1, target.toString())
            .getResultList();
    Map<Long, UUID> referrers = new HashMap<>();
    for (Object row : rows) {
      Object[] c = (Object[]) row;
      referrers.put(((Number) c[0]).longValue(), UUID.fromString((String) c[1]));
    }
    return referrers;
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

  /** What was declared void before it came turns out to be a voiding one: it stands. */
  void removeVoiding(UUID voided) {
    entityManager
        .createNativeQuery("delete from voiding where voided_statement_id = ?1")
        .setParameter(1, voided.toString())
        .executeUpdate();
  }

  /** The highest key there is, 0 when there is none. */
  long highestKey() {
    Object highest =
        entityManager.createNativeQuery("select max(id) from activity_record").getSingleResult();
    return highest == null ? 0 : ((Number) highest).longValue();
  }

  /** Keys of the people with these numbers, following mergers. */
  Map<String, Long> people(Collection<String> numbers) {
    Map<String, Long> people = new HashMap<>();
    if (numbers.isEmpty()) {
      return people;
    }
    String sql =
        "select person_number, coalesce(merged_into_id, id) from person where person_number in ("
            + "?, ".repeat(numbers.size() - 1)
            + "?)";
    try (PreparedStatement select = connection().prepareStatement(sql)) {
      int place = 1;
      for (String number : numbers) {
        select.setString(place++, number);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          people.put(rows.getString(1), rows.getLong(2));
        }
      }
      return people;
    } catch (SQLException failure) {
      throw failed("told whom they are about", failure);
    }
  }

  private Connection connection() {
    return entityManager.unwrap(Connection.class);
  }

  private static IllegalStateException failed(String act, SQLException failure) {
    return new IllegalStateException("Statements were not " + act, failure);
  }
}
