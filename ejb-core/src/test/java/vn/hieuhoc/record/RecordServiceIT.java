package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.hieuhoc.schema.Waiting;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.LostRace;

/** The ledger takes a statement once, also from two who say it at the same moment. */
class RecordServiceIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);
  private static final Clock LATER = Clock.offset(CLOCK, Duration.ofSeconds(1));
  private static final UUID ID = UUID.fromString("5a1d0000-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("5a1d0000-0000-4000-8000-000000000002");

  private EntityManagerFactory factory;

  @BeforeEach
  void open() {
    factory = MigratedDatabase.entityManagers();
  }

  @AfterEach
  void leaveNothing() {
    leaveNothingBehind();
    factory.close();
  }

  private void leaveNothingBehind() {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      entityManager
          .createNativeQuery(
              "delete r, s, t from activity_record r join record_statement s on s.record_id = r.id"
                  + " join record_term t on t.record_id = r.id where r.statement_id in (?1, ?2)")
          .setParameter(1, ID.toString())
          .setParameter(2, OTHER.toString())
          .executeUpdate();
      for (String table :
          List.of(
              "voiding where voided_statement_id", "record_reference where target_statement_id")) {
        entityManager
            .createNativeQuery("delete from " + table + " = ?1")
            .setParameter(1, ID.toString())
            .executeUpdate();
      }
      entityManager.getTransaction().commit();
    }
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

  /** A total of hours, or a title, is not reached by a clock. */
  @Test
  void whatAClockYearsAheadSaysCountsAsOfWhenItCame() {
    JsonObject ahead =
        Json.createObjectBuilder(said(ID, "0.5")).add("timestamp", "2101-01-01T00:00:00Z").build();
    inTransaction(records -> append(records, ahead, said(OTHER, "1")));

    try (EntityManager entityManager = factory.createEntityManager()) {
      assertThat(
              entityManager
                  .createNativeQuery(
                      "select date_format(happened_at, '%Y-%m-%d') from activity_record"
                          + " where statement_id in (?1, ?2) order by happened_at")
                  .setParameter(1, ID.toString())
                  .setParameter(2, OTHER.toString())
                  .getResultList())
          .containsExactly(
              "2026-11-20", LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC).toString());
    }
  }

  @Test
  void aBatchThatContradictsItselfIsRefusedAsAWhole() {
    assertThatThrownBy(
            () -> inTransaction(records -> append(records, said(ID, "0.5"), said(ID, "0.6"))))
        .isInstanceOf(RecordConflict.class);
    JsonObject ofNow = Json.createObjectBuilder(said(ID, "0.5")).remove("timestamp").build();
    assertThatThrownBy(() -> inTransaction(records -> append(records, ofNow, said(ID, "0.5"))))
        .isInstanceOf(RecordConflict.class);

    assertThat(kept()).isZero();
  }

  @Test
  void aVoidingAndWhatItVoidsSaidAtOnceFindEachOther() {
    for (boolean voidingFirst : List.of(true, false)) {
      JsonObject said = said(ID, "0.5");
      JsonObject voiding = NewRecord.voiding(OTHER, ID, "system", "Ghi nhầm", CLOCK.instant());

      atOnce(voidingFirst ? voiding : said, voidingFirst ? said : voiding);

      assertThat(count("voiding", "voided_statement_id", ID)).as("%s", voidingFirst).isEqualTo(1);
      leaveNothingBehind();
    }
  }

  /** The second comes while the first is written and not yet kept. */
  private void atOnce(JsonObject one, JsonObject other) {
    try (EntityManager first = factory.createEntityManager()) {
      first.getTransaction().begin();
      append(records(first), one);
      CompletableFuture<List<UUID>> second =
          CompletableFuture.supplyAsync(
              () -> inTransaction(LATER, records -> append(records, other)));
      try {
        Waiting.awaitSomebodyAt(factory, "lock in share mode|^insert into activity_record");
      } finally {
        first.getTransaction().commit();
        second.orTimeout(30, TimeUnit.SECONDS).join();
      }
    }
  }

  private long count(String table, String column, UUID id) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      return ((Number)
              entityManager
                  .createNativeQuery("select count(*) from " + table + " where " + column + " = ?1")
                  .setParameter(1, id.toString())
                  .getSingleResult())
          .longValue();
    }
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
        Waiting.awaitSomebodyAt(factory, "^insert into activity_record");
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

  private interface Work {
    List<UUID> with(RecordService records);
  }

  private List<UUID> inTransaction(Work work) {
    return inTransaction(CLOCK, work);
  }

  private List<UUID> inTransaction(Clock clock, Work work) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      try {
        List<UUID> ids = work.with(records(entityManager, clock));
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
    return records(entityManager, CLOCK);
  }

  private static RecordService records(EntityManager entityManager, Clock clock) {
    return new World(entityManager, clock).get(RecordService.class);
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
