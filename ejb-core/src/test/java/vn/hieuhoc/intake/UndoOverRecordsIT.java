package vn.hieuhoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.schema.MigratedDatabase;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Waiting;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.Json;

/**
 * An import that brought a person in is undone while something is said of the person. The ledger
 * has no foreign key to people, so the two must see each other.
 */
class UndoOverRecordsIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  private final UUID statement = UUID.randomUUID();
  private EntityManagerFactory factory;
  private Long person;
  private String number;

  @BeforeEach
  void bringIn() {
    factory = MigratedDatabase.entityManagers();
    inTransaction(
        entityManager -> {
          person = new SampleRegister(entityManager).person("Cao Thị Mới", 1990, "WORKER");
          entityManager
              .createNativeQuery("update person set version = 1 where id = ?1")
              .setParameter(1, person)
              .executeUpdate();
          number =
              (String)
                  entityManager
                      .createNativeQuery("select person_number from person where id = ?1")
                      .setParameter(1, person)
                      .getSingleResult();
          return null;
        });
  }

  @AfterEach
  void leaveNothingBehind() {
    inTransaction(
        entityManager -> {
          entityManager
              .createNativeQuery(
                  "delete r, s, t from activity_record r"
                      + " join record_statement s on s.record_id = r.id"
                      + " join record_term t on t.record_id = r.id where r.statement_id = ?1")
              .setParameter(1, statement.toString())
              .executeUpdate();
          entityManager
              .createNativeQuery("delete from person where id = ?1")
              .setParameter(1, person)
              .executeUpdate();
          return null;
        });
    factory.close();
  }

  @Test
  void whoUndoesWaitsForWhoSaysSomethingAndLeavesThePerson() {
    try (EntityManager saying = factory.createEntityManager()) {
      saying.getTransaction().begin();
      say(saying);
      CompletableFuture<Map<Long, String>> undone =
          CompletableFuture.supplyAsync(() -> inTransaction(this::undo));
      try {
        Waiting.awaitSomebodyAt(factory, "for update");
      } finally {
        saying.getTransaction().commit();
      }

      assertThat(undone.orTimeout(30, TimeUnit.SECONDS).join())
          .isEqualTo(Map.of(person, UndoRepository.STOOD_UPON));
    }
    assertThat(owner()).isEqualTo(person);
  }

  @Test
  void whoSaysSomethingWaitsForWhoUndoesAndFindsNobody() {
    try (EntityManager undoing = factory.createEntityManager()) {
      undoing.getTransaction().begin();
      assertThat(undo(undoing)).isEmpty();
      CompletableFuture<Void> said =
          CompletableFuture.runAsync(
              () ->
                  inTransaction(
                      entityManager -> {
                        say(entityManager);
                        return null;
                      }));
      try {
        Waiting.awaitSomebodyAt(factory, "lock in share mode");
      } finally {
        undoing.getTransaction().commit();
      }
      said.orTimeout(30, TimeUnit.SECONDS).join();
    }
    assertThat(owner()).isZero();
  }

  private Map<Long, String> undo(EntityManager entityManager) {
    return new World(entityManager, CLOCK).get(UndoRepository.class).removePeople(List.of(person));
  }

  private void say(EntityManager entityManager) {
    new World(entityManager, CLOCK)
        .get(RecordService.class)
        .append(List.of(said()), Trust.OBSERVED);
  }

  private JsonObject said() {
    return Json.createReader(
            new StringReader(
                """
                {"id": "%s", "actor": {"account":
                   {"homePage": "https://hieuhoc.vn", "name": "%s"}},
                 "verb": {"id": "http://adlnet.gov/expapi/verbs/passed"},
                 "object": {"id": "https://example.org/bai"},
                 "timestamp": "2026-11-20T08:00:00+07:00"}
                """
                    .formatted(statement, number)))
        .readObject();
  }

  /** Key of the person the record is about; 0 for nobody. */
  private Long owner() {
    return inTransaction(
        entityManager ->
            ((Number)
                    entityManager
                        .createNativeQuery(
                            "select person_id from activity_record where statement_id = ?1")
                        .setParameter(1, statement.toString())
                        .getSingleResult())
                .longValue());
  }

  private <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      try {
        T result = work.apply(entityManager);
        entityManager.getTransaction().commit();
        return result;
      } finally {
        if (entityManager.getTransaction().isActive()) {
          entityManager.getTransaction().rollback();
        }
      }
    }
  }
}
