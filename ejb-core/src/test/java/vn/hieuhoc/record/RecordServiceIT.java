package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.MigratedDatabase;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.LostRace;

/** The ledger takes a statement once, also from two who say it at the same moment. */
class RecordServiceIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
  private static final UUID ID = UUID.fromString("5a1d0000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("5a1d0000-0000-4000-8000-000000000002");

  private EntityManagerFactory factory;

  @BeforeEach
  void open() {
    factory = MigratedDatabase.entityManagers();
  }

  @AfterEach
  void leaveNothing() {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      entityManager
          .createNativeQuery(
              "delete r, s, t from activity_record r join record_statement s on s.record_id = r.id"
                  + " join record_term t on t.record_id = r.id where r.statement_id in (?1, ?2)")
          .setParameter(1, ID.toString())
          .setParameter(2, OTHER.toString())
          .executeUpdate();
      entityManager.getTransaction().commit();
    }
    factory.close();
  }

  @Test
  void theSameStatementSaidByTwoAtOnceIsKeptOnceAndBothAreAnswered() {
    assertThat(secondOfTwoAtOnce("0.5")).containsExactly(ID);

    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void anotherStatementUnderTheSameIdSaidAtOnceIsRefused() {
    assertThatThrownBy(() -> secondOfTwoAtOnce("0.6")).isInstanceOf(RecordConflict.class);

    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void theSameStatementAgainIsNothingNewAndAnotherBodyRefusesTheWholeBatch() {
    inTransaction(records -> append(records, said(ID, "0.5")));
    inTransaction(records -> append(records, said(ID, "0.50")));
    inTransaction(records -> append(records, inCapitals(said(ID, "0.5"))));
    assertThat(kept()).isEqualTo(1);

    assertThatThrownBy(
            () -> inTransaction(records -> append(records, said(OTHER, "1"), said(ID, "0.6"))))
        .isInstanceOf(RecordConflict.class)
        .satisfies(
            refused ->
                assertThat(((RecordConflict) refused).arguments()).containsExactly(ID.toString()));

    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aBatchThatContradictsItselfIsRefusedAsAWhole() {
    assertThatThrownBy(
            () -> inTransaction(records -> append(records, said(ID, "0.5"), said(ID, "0.6"))))
        .isInstanceOf(RecordConflict.class);

    assertThat(kept()).isZero();
  }

  /** What comes of the one who was not first: its transaction, and the same again from outside. */
  private List<UUID> secondOfTwoAtOnce(String score) {
    try (EntityManager first = factory.createEntityManager()) {
      first.getTransaction().begin();
      CompletableFuture<List<UUID>> second;
      try {
        append(records(first), said(ID, "0.5"));
        second =
            CompletableFuture.supplyAsync(
                () -> inTransaction(records -> append(records, said(ID, score))));
        awaitSomebodyWaiting();
        first.getTransaction().commit();
      } finally {
        if (first.getTransaction().isActive()) {
          first.getTransaction().rollback();
        }
      }
      assertThatThrownBy(() -> second.orTimeout(30, TimeUnit.SECONDS).join())
          .isInstanceOfSatisfying(
              CompletionException.class,
              failure -> assertThat(LostRace.in(failure.getCause())).isTrue());
    }
    return inTransaction(records -> append(records, said(ID, score)));
  }

  private void awaitSomebodyWaiting() {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    try (EntityManager watcher = factory.createEntityManager()) {
      while (((Number)
                  watcher
                      .createNativeQuery(
                          "select count(*) from information_schema.processlist"
                              + " where info like 'INSERT INTO activity_record%'")
                      .getSingleResult())
              .intValue()
          == 0) {
        assertThat(System.nanoTime()).as("nobody waited for the first").isLessThan(deadline);
      }
    }
  }

  private interface Work {
    List<UUID> with(RecordService records);
  }

  private List<UUID> inTransaction(Work work) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      try {
        List<UUID> ids = work.with(records(entityManager));
        entityManager.getTransaction().commit();
        return ids;
      } finally {
        if (entityManager.getTransaction().isActive()) {
          entityManager.getTransaction().rollback();
        }
      }
    }
  }

  private static RecordService records(EntityManager entityManager) {
    return new World(entityManager, CLOCK).get(RecordService.class);
  }

  private static List<UUID> append(RecordService records, JsonObject... statements) {
    return records.append(List.of(statements), Trust.OBSERVED);
  }

  private long kept() {
    try (EntityManager entityManager = factory.createEntityManager()) {
      return ((Number)
              entityManager
                  .createNativeQuery(
                      "select count(*) from activity_record where statement_id in (?1, ?2)")
                  .setParameter(1, ID.toString())
                  .setParameter(2, OTHER.toString())
                  .getSingleResult())
          .longValue();
    }
  }

  private static JsonObject said(UUID id, String score) {
    return Json.createReader(
            new java.io.StringReader(
                """
                {"id": "%s", "actor": {"mbox": "mailto:hai.nguoi@example.org"},
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/passed"},
                 "object": {"id": "https://example.org/bai"},
                 "result": {"score": {"scaled": %s}}, "timestamp": "2026-11-20T08:00:00+07:00"}
                """
                    .formatted(id, score)))
        .readObject();
  }

  private static JsonObject inCapitals(JsonObject statement) {
    String id = statement.getString("id").toUpperCase(Locale.ROOT);
    return Json.createObjectBuilder(statement).add("id", id).build();
  }
}
