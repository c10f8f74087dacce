package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.statement.StatementText;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.SqlRow;

/**
 * Finds statements by their terms. Each condition of a search is one term, or one of two where
 * related things are asked for; the keys of the rarest are walked in order, the others are looked
 * up, until a page is full.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StatementSearchRepository {

  /** What is rarer than this is walked without looking for something rarer still. */
  private static final int RARE = 500;

  private static final String STANDING =
      " and exists (select 1 from activity_record r where r.id = d.record_id"
          + " and r.archived_form is null and not exists"
          + " (select 1 from voiding v where v.voided_statement_id = r.statement_id))";

  @PersistenceContext private EntityManager entityManager;

  /**
   * A range of keys, walked from one end.
   *
   * @param from lowest key
   * @param to highest key
   * @param ascending from which end
   */
  record Range(long from, long to, boolean ascending) {

    String of(String column) {
      return column + " between " + from + " and " + to;
    }

    String order(String column) {
      return " order by " + column + (ascending ? "" : " desc");
    }
  }

  /**
   * Keys of the statements that meet every condition and are not voided.
   *
   * @param conditions each one term, or several of which one must be there
   */
  List<Long> find(List<List<Long>> conditions, Range range, int most) {
    if (conditions.isEmpty()) {
      return SqlRow.keys(
          entityManager.createNativeQuery(
              "select d.id from activity_record d where "
                  + range.of("d.id")
                  + " and d.archived_form is null and not exists (select 1 from voiding v"
                  + "   where v.voided_statement_id = d.statement_id)"
                  + range.order("d.id")
                  + " limit "
                  + most));
    }
    List<List<Long>> rarestFirst = rarestFirst(conditions, range);
    String others =
        rarestFirst.stream()
            .skip(1)
            .map(
                terms ->
                    " and exists (select 1 from record_term t where t.record_id = d.record_id"
                        + " and t.term in "
                        + SqlRow.list(terms)
                        + ")")
            .collect(Collectors.joining());
    String parts =
        rarestFirst.get(0).stream()
            .map(
                term ->
                    "(select d.record_id from record_term d where d.term = "
                        + term
                        + " and "
                        + range.of("d.record_id")
                        + others
                        + STANDING
                        + range.order("d.record_id")
                        + " limit "
                        + most
                        + ")")
            .collect(Collectors.joining(" union "));
    return SqlRow.keys(
        entityManager.createNativeQuery(
            "select u.record_id from ("
                + parts
                + ") u"
                + range.order("u.record_id")
                + " limit "
                + most));
  }

  private List<List<Long>> rarestFirst(List<List<Long>> conditions, Range range) {
    if (conditions.size() == 1) {
      return conditions;
    }
    Map<List<Long>, Long> counts = new HashMap<>();
    for (List<Long> terms : conditions) {
      long count = terms.stream().mapToLong(term -> countUpTo(term, range)).sum();
      counts.put(terms, count);
      if (count < RARE) {
        break;
      }
    }
    return conditions.stream()
        .sorted(Comparator.comparingLong(terms -> counts.getOrDefault(terms, Long.MAX_VALUE)))
        .toList();
  }

  private long countUpTo(long term, Range range) {
    return SqlRow.number(
        entityManager.createNativeQuery(
            "select count(*) from (select 1 from record_term t where t.term = "
                + term
                + " and "
                + range.of("t.record_id")
                + " limit 20000) few"));
  }

  /** The statements with these keys, in this order; those in an archive are left out. */
  List<StoredStatement> statements(List<Long> keys) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<Long, StoredStatement> found = new TreeMap<>();
    for (SqlRow row :
        SqlRow.of(
            entityManager.createNativeQuery(
                "select record_id, body from record_statement where record_id in "
                    + SqlRow.list(keys)))) {
      Instant stored = RecordKeys.momentOf(row.key(0));
      found.put(row.key(0), new StoredStatement(read(row.bytes(1)), stored));
    }
    List<StoredStatement> ordered = new ArrayList<>(keys.size());
    keys.stream().map(found::get).filter(each -> each != null).forEach(ordered::add);
    return ordered;
  }

  /** Key of the statement with an id, if it stands, or if it is voided. */
  Optional<Long> key(UUID id, Standing standing) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select r.id from activity_record r where r.statement_id = ?1 and "
                        + (standing == Standing.KEPT ? "not " : "")
                        + "exists (select 1 from voiding v"
                        + "   where v.voided_statement_id = r.statement_id)")
                .setParameter(1, id.toString()))
        .stream()
        .findFirst();
  }

  private static jakarta.json.JsonObject read(byte[] body) {
    try (JsonReader reader = Json.createReader(new StringReader(StatementText.unpacked(body)))) {
      return reader.readObject();
    }
  }
}
