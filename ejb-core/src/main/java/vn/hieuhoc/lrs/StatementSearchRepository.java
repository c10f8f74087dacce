package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
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
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.statement.StatementText;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.SqlRow;
import vn.hieuhoc.term.TermSlices;

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

  /** So many slices of the ledger are looked into at once. */
  private static final int MOST_SLICES = 16;

  /** The column of a plan that tells how many rows it expects. */
  private static final int ROWS = 8;

  /** Neither void nor in an archive. */
  private static final String STANDING =
      " and r.archived_form is null and"
          + " (select 1 from voiding v where v.voided_statement_id = r.statement_id) is null";

  @PersistenceContext private EntityManager entityManager;
  @Inject private TermSlices slices;

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
   * @param reader who reads them; null when only what they say together is told
   */
  List<Long> find(List<List<Long>> conditions, Range range, int most, StatementReader reader) {
    if (conditions.isEmpty()) {
      return SqlRow.keys(
          entityManager.createNativeQuery(
              "select r.id from activity_record r where "
                  + range.of("r.id")
                  + readable(reader)
                  + STANDING
                  + range.order("r.id")
                  + " limit "
                  + most));
    }
    List<Integer> all = slices.between(range.from(), range.to(), range.ascending());
    List<Long> found = new ArrayList<>();
    int from = 0;
    while (from < all.size() && found.size() < most) {
      int to = Math.min(all.size(), from + Math.min(from + 1, MOST_SLICES));
      found.addAll(find(conditions, range, most - found.size(), reader, all.subList(from, to)));
      from = to;
    }
    return found;
  }

  /** In some slices, which lie one behind the other. */
  private List<Long> find(
      List<List<Long>> conditions,
      Range range,
      int most,
      StatementReader reader,
      List<Integer> some) {
    List<List<Long>> rarestFirst = rarestFirst(conditions, range, some);
    String others =
        rarestFirst.stream()
            .skip(1)
            .map(terms -> terms.stream().map(StatementSearchRepository::has))
            .map(either -> either.collect(Collectors.joining(" or ", " and (", ")")))
            .collect(Collectors.joining());
    String parts =
        rarestFirst.get(0).stream()
            .flatMap(
                term -> some.stream().map(slice -> "d.slice = " + slice + " and d.term = " + term))
            .map(
                walked ->
                    "(select straight_join d.record_id from record_term d"
                        + " join activity_record r on r.id = d.record_id where "
                        + walked
                        + " and "
                        + range.of("d.record_id")
                        + others
                        + readable(reader)
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

  /**
   * The walked statement has another term. Asked as a value: of "exists" the database may make a
   * table of everything that has the term.
   */
  private static String has(long term) {
    return "(select 1 from record_term t where t.slice = d.slice and t.term = "
        + term
        + " and t.record_id = d.record_id) = 1";
  }

  /** Terms tell roughly whose a statement is: a reference has those of its target too. */
  private static String readable(StatementReader reader) {
    return reader == null || reader.everything()
        ? ""
        : " and r.authority_account_id = " + reader.accountId();
  }

  private List<List<Long>> rarestFirst(
      List<List<Long>> conditions, Range range, List<Integer> some) {
    if (conditions.size() == 1) {
      return conditions;
    }
    Map<List<Long>, Long> counts = new HashMap<>();
    for (List<Long> terms : conditions) {
      long count = terms.stream().mapToLong(term -> about(term, range, some)).sum();
      counts.put(terms, count);
      if (count < RARE) {
        break;
      }
    }
    return conditions.stream()
        .sorted(Comparator.comparingLong(terms -> counts.getOrDefault(terms, Long.MAX_VALUE)))
        .toList();
  }

  /** How many have a term, as the index guesses from its pages: to count them costs more. */
  private long about(long term, Range range, List<Integer> some) {
    Object[] plan =
        (Object[])
            entityManager
                .createNativeQuery(
                    "explain select 1 from record_term t where t.slice in "
                        + SqlRow.list(some)
                        + " and t.term = "
                        + term
                        + " and "
                        + range.of("t.record_id"))
                .getSingleResult();
    return plan[ROWS] == null ? 0 : Long.parseLong(plan[ROWS].toString());
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
                "select s.record_id, s.body, r.authority_account_id, a.user_name,"
                    + " a.display_name from record_statement s"
                    + " join activity_record r on r.id = s.record_id"
                    + " left join account a on a.id = r.authority_account_id"
                    + " where s.record_id in "
                    + SqlRow.list(keys)))) {
      String text = StatementText.unpacked(row.bytes(1));
      found.put(
          row.key(0),
          new StoredStatement(row.key(0), whole(read(text), row), row.key(2), text.length()));
    }
    List<StoredStatement> ordered = new ArrayList<>(keys.size());
    keys.stream().map(found::get).filter(each -> each != null).forEach(ordered::add);
    return ordered;
  }

  /** What was kept before this was a store lacks what a store sets. */
  private JsonObject whole(JsonObject kept, SqlRow row) {
    if (kept.containsKey("stored")
        && kept.containsKey("authority")
        && kept.containsKey("version")
        && kept.containsKey("timestamp")) {
      return kept;
    }
    JsonObject authority =
        row.text(3) == null ? Sender.agent("portal") : Sender.program(row.text(3), row.text(4));
    JsonObjectBuilder whole =
        Json.createObjectBuilder()
            .add("timestamp", happenedAt(row.key(0)).toString())
            .add("stored", RecordKeys.momentOf(row.key(0)).toString())
            .add("authority", authority)
            .add("version", XapiVersion.V1_0_3.ofStatements());
    kept.forEach(whole::add);
    return whole.build();
  }

  private Instant happenedAt(long key) {
    return SqlRow.of(
            entityManager
                .createNativeQuery("select happened_at, id from activity_record where id = ?1")
                .setParameter(1, key))
        .get(0)
        .instant(0);
  }

  /**
   * Key of the statement with an id, if it stands, or if it is voided, and the program may read it.
   */
  Optional<Long> key(UUID id, Standing standing, StatementReader reader) {
    return SqlRow.keys(
            entityManager
                .createNativeQuery(
                    "select r.id from activity_record r where r.statement_id = ?1"
                        + readable(reader)
                        + " and "
                        + (standing == Standing.KEPT ? "not " : "")
                        + "exists (select 1 from voiding v"
                        + "   where v.voided_statement_id = r.statement_id)")
                .setParameter(1, id.toString()))
        .stream()
        .findFirst();
  }

  private static JsonObject read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
