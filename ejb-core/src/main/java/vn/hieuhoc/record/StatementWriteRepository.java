package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.statement.StatementText;
import vn.hieuhoc.support.BulkInsert;
import vn.hieuhoc.support.SqlRow;

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
          + " trust, authority_account_id, body_hash)";

  private static final int DUPLICATE = 1062;
  private static final String STATEMENT_KEY = "uq_activity_record_statement";

  @PersistenceContext private EntityManager entityManager;

  /**
   * A record that is spoken of.
   *
   * @param senderId key of the program that said it, or null for the portal
   */
  record Head(String verb, String activity, Long personId, Long senderId) {}

  /** A voiding record, and the program that said it; null for the portal. */
  record Voiding(UUID id, Long senderId) {}

  /** Those of some ids that records have. */
  Set<UUID> kept(Collection<UUID> ids) {
    return ids(
        "select cast(statement_id as char(36)) from activity_record where statement_id in ",
        ids,
        "");
  }

  /**
   * Those of some ids that records speak of. Waits for whoever is about to speak of one of them.
   */
  Set<UUID> spokenOf(Collection<UUID> ids) {
    return ids(
        "select distinct cast(target_statement_id as char(36)) from record_reference"
            + " where target_statement_id in ",
        ids,
        " lock in share mode");
  }

  /** The records with these ids. Waits for whoever is about to say one of them. */
  Map<UUID, Head> heads(Collection<UUID> ids) {
    Map<UUID, Head> heads = new HashMap<>();
    for (SqlRow row :
        rows(
            "select cast(statement_id as char(36)), verb_iri, activity_iri, nullif(person_id, 0),"
                + " authority_account_id from activity_record where statement_id in ",
            ids,
            " lock in share mode")) {
      heads.put(
          UUID.fromString(row.text(0)), new Head(row.text(1), row.text(2), row.key(3), row.key(4)));
    }
    return heads;
  }

  /** What declares these void, the first said in front. */
  Map<UUID, List<Voiding>> voidings(Collection<UUID> ids) {
    Map<UUID, List<Voiding>> voidings = new HashMap<>();
    for (SqlRow row :
        rows(
            "select cast(f.target_statement_id as char(36)), cast(r.statement_id as char(36)),"
                + " r.authority_account_id from record_reference f"
                + " join activity_record r on r.id = f.record_id and r.verb_iri = '"
                + Verb.VOIDED.iri()
                + "' where f.target_statement_id in ",
            ids,
            " order by r.id")) {
      voidings
          .computeIfAbsent(UUID.fromString(row.text(0)), id -> new ArrayList<>())
          .add(new Voiding(UUID.fromString(row.text(1)), row.key(2)));
    }
    return voidings;
  }

  private Set<UUID> ids(String sql, Collection<UUID> ids, String after) {
    Set<UUID> found = new HashSet<>();
    if (ids.isEmpty()) {
      return found;
    }
    try (PreparedStatement select = connection().prepareStatement(sql + places(ids) + after)) {
      int place = 1;
      for (UUID id : ids) {
        select.setString(place++, id.toString());
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          found.add(UUID.fromString(rows.getString(1)));
        }
      }
      return found;
    } catch (SQLException failure) {
      throw failed("looked up", failure);
    }
  }

  private List<SqlRow> rows(String sql, Collection<UUID> ids, String after) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Query query = entityManager.createNativeQuery(sql + places(ids) + after);
    int place = 1;
    for (UUID id : ids) {
      query.setParameter(place++, id.toString());
    }
    return SqlRow.of(query);
  }

  private static String places(Collection<?> some) {
    return "(" + "?, ".repeat(some.size() - 1) + "?)";
  }

  /**
   * Adds records with their statements and topics.
   *
   * @throws OptimisticLockException when another transaction has said one of them meanwhile: tried
   *     again, the caller finds it
   */
  void add(List<StatementRow> rows) {
    List<Object[]> records = new ArrayList<>(rows.size());
    List<Object[]> bodies = new ArrayList<>(rows.size());
    List<Object[]> topics = new ArrayList<>();
    for (StatementRow row : rows) {
      byte[] text = row.text();
      records.add(row.columns(text));
      bodies.add(new Object[] {row.key(), StatementText.packed(text)});
      row.topics().forEach(topic -> topics.add(new Object[] {row.key(), topic}));
    }
    Connection connection = connection();
    try {
      BulkInsert.together(connection, RECORD, records, "");
      BulkInsert.together(connection, "insert into record_statement (record_id, body)", bodies, "");
      BulkInsert.together(
          connection, "insert into record_topic (record_id, topic_code)", topics, "");
    } catch (SQLException failure) {
      if (failure.getErrorCode() == DUPLICATE && failure.getMessage().contains(STATEMENT_KEY)) {
        throw new OptimisticLockException("A statement was said twice at once", failure);
      }
      throw failed("kept", failure);
    }
  }

  /** Texts go; the form stays in their place. */
  void takeOut(Map<Long, byte[]> forms) {
    List<Object[]> archived = new ArrayList<>();
    forms.forEach((key, form) -> archived.add(new Object[] {form, key}));
    Connection connection = connection();
    try {
      BulkInsert.of(
          connection, "update activity_record set archived_form = ? where id = ?", archived);
      BulkInsert.of(
          connection,
          "delete from record_statement where record_id = ?",
          forms.keySet().stream().map(key -> new Object[] {key}).toList());
    } catch (SQLException failure) {
      throw failed("taken out", failure);
    }
  }

  /** Texts are here again; what is here stays. */
  void bringBack(Map<Long, byte[]> texts) {
    List<Object[]> bodies = new ArrayList<>();
    texts.forEach((key, text) -> bodies.add(new Object[] {key, StatementText.packed(text)}));
    Connection connection = connection();
    try {
      BulkInsert.together(
          connection, "insert ignore into record_statement (record_id, body)", bodies, "");
      BulkInsert.of(
          connection,
          "update activity_record set archived_form = null where id = ?",
          texts.keySet().stream().map(key -> new Object[] {key}).toList());
    } catch (SQLException failure) {
      throw failed("brought back", failure);
    }
  }

  /** Records, by their keys, speak of statements, which may come later. */
  void refer(Map<Long, UUID> targets) {
    List<Object[]> rows = new ArrayList<>();
    targets.forEach((key, target) -> rows.add(new Object[] {target.toString(), key}));
    try {
      BulkInsert.together(
          connection(), "insert into record_reference (target_statement_id, record_id)", rows, "");
    } catch (SQLException failure) {
      throw failed("referred to", failure);
    }
  }

  /** Keys and statement ids of the records that speak of some statements, the oldest first. */
  Map<Long, UUID> referrers(Collection<UUID> targets, int most) {
    Map<Long, UUID> referrers = new LinkedHashMap<>();
    for (SqlRow row :
        rows(
            "select f.record_id, cast(r.statement_id as char(36)) from record_reference f"
                + " join activity_record r on r.id = f.record_id"
                + " where f.target_statement_id in ",
            targets,
            " order by f.record_id limit " + most)) {
      referrers.put(row.key(0), UUID.fromString(row.text(1)));
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

  /** The highest key there is, 0 when there is none. */
  long highestKey() {
    Object highest =
        entityManager.createNativeQuery("select max(id) from activity_record").getSingleResult();
    return highest == null ? 0 : ((Number) highest).longValue();
  }

  /** Keys of the people with these numbers, following mergers. Nobody takes them out meanwhile. */
  Map<String, Long> people(Collection<String> numbers) {
    Map<String, Long> people = new HashMap<>();
    if (numbers.isEmpty()) {
      return people;
    }
    String sql =
        "select p.person_number, coalesce(s.id, p.id) from person p"
            + " left join person s on s.id = p.merged_into_id where p.person_number in ("
            + "?, ".repeat(numbers.size() - 1)
            + "?) lock in share mode";
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
