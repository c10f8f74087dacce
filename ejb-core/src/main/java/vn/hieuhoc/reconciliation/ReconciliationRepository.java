package vn.hieuhoc.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.progress.Drift;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.SqlRow;

/** What comparisons found. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ReconciliationRepository {

  private static final int MOST_EXAMPLES = 20;
  private static final String ROWS =
      "select r.id, r.started_at, r.ended_at, r.running, r.by_hand, r.learners, r.differing, r.queued,"
          + " r.examples from reconciliation r";

  @PersistenceContext private EntityManager entityManager;

  /** The comparison that runs, if one does. */
  Optional<ReconciliationRow> running() {
    return rows(entityManager.createNativeQuery(ROWS + " where r.running = true")).stream()
        .findFirst();
  }

  /**
   * Begins a comparison unless one runs: of two who begin at once the second waits for the first.
   *
   * @return true when it was begun
   */
  boolean begin(boolean byHand, Instant at) {
    return entityManager
            .createNativeQuery(
                "insert ignore into reconciliation (started_at, running, by_hand, examples)"
                    + " values (?1, true, ?2, '[]')")
            .setParameter(1, SqlRow.utc(at))
            .setParameter(2, byHand)
            .executeUpdate()
        > 0;
  }

  /** Gives up the comparison that runs when it began before a moment. */
  void giveUp(Instant before) {
    entityManager
        .createNativeQuery(
            "update reconciliation set running = null where running = true and started_at < ?1")
        .setParameter(1, SqlRow.utc(before))
        .executeUpdate();
  }

  Optional<ReconciliationRow> find(long id) {
    return rows(entityManager.createNativeQuery(ROWS + " where r.id = ?1").setParameter(1, id))
        .stream()
        .findFirst();
  }

  List<ReconciliationRow> last(int most) {
    return rows(entityManager.createNativeQuery(ROWS + " order by r.id desc").setMaxResults(most));
  }

  /** Adds what a stretch found. */
  void found(ReconciliationRow run, int learners, List<Drift> drifts, long queued, Instant ended) {
    List<ReconciliationRow.Example> examples = new ArrayList<>(run.examples());
    drifts.stream()
        .limit(Math.max(0, MOST_EXAMPLES - examples.size()))
        .map(d -> new ReconciliationRow.Example(d.enrolment(), d.lesson(), d.kept(), d.derived()))
        .forEach(examples::add);
    entityManager
        .createNativeQuery(
            "update reconciliation set learners = learners + ?1, differing = differing + ?2,"
                + " queued = queued + ?3, examples = ?4, ended_at = ?5,"
                + " running = if(?5 is null, running, null) where id = ?6")
        .setParameter(1, learners)
        .setParameter(2, drifts.size())
        .setParameter(3, queued)
        .setParameter(4, json(examples))
        .setParameter(5, ended == null ? null : SqlRow.utc(ended))
        .setParameter(6, run.id())
        .executeUpdate();
  }

  /** Forgets comparisons that began before a moment. */
  void forget(Instant before) {
    entityManager
        .createNativeQuery("delete from reconciliation where started_at < ?1")
        .setParameter(1, SqlRow.utc(before))
        .executeUpdate();
  }

  private static List<ReconciliationRow> rows(Query query) {
    return SqlRow.of(query).stream()
        .map(
            c ->
                new ReconciliationRow(
                    c.key(0),
                    c.instant(1),
                    c.instant(2),
                    c.truth(3),
                    c.truth(4),
                    c.key(5),
                    c.key(6),
                    c.key(7),
                    examples(c.text(8))))
        .toList();
  }

  private static String json(List<ReconciliationRow.Example> examples) {
    JsonArrayBuilder json = Json.createArrayBuilder();
    for (ReconciliationRow.Example each : examples) {
      JsonObjectBuilder one = Json.createObjectBuilder();
      one.add("enrolment", each.enrolment().toString());
      if (each.lesson() != null) {
        one.add("lesson", each.lesson().toString());
      }
      json.add(one.add("kept", each.kept()).add("derived", each.derived()));
    }
    return json.build().toString();
  }

  private static List<ReconciliationRow.Example> examples(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonArray array = reader.readArray();
      return array.getValuesAs(JsonObject.class).stream()
          .map(
              one ->
                  new ReconciliationRow.Example(
                      UUID.fromString(one.getString("enrolment")),
                      one.containsKey("lesson") ? UUID.fromString(one.getString("lesson")) : null,
                      one.getString("kept"),
                      one.getString("derived")))
          .toList();
    }
  }
}
