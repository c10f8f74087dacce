package vn.hieuhoc.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.MigratedDatabase;
import vn.hieuhoc.schema.Wired;

/** Two comparisons never run at once, however many are asked for in one moment. */
class OneReconciliationIT {

  private static final Instant NOW = Instant.parse("2026-11-29T20:00:00Z");
  private static final int AT_ONCE = 6;

  /** What somebody does in a transaction that is kept. */
  private interface Doing<T> {
    T with(ReconciliationRepository runs) throws Exception;
  }

  private static <T> T kept(Doing<T> doing) throws Exception {
    try (EntityManagerFactory factory = MigratedDatabase.entityManagers();
        EntityManager entityManager = factory.createEntityManager()) {
      entityManager.getTransaction().begin();
      T made = doing.with(Wired.with(entityManager, new ReconciliationRepository()));
      entityManager.getTransaction().commit();
      return made;
    }
  }

  @AfterEach
  void leaveNothing() throws Exception {
    kept(
        runs -> {
          runs.forget(NOW.plus(Duration.ofDays(9)));
          return null;
        });
  }

  @Test
  void ofManyWhoBeginAtOnceOneDoes() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
    try {
      CountDownLatch together = new CountDownLatch(AT_ONCE);
      List<Future<Boolean>> begun =
          IntStream.range(0, AT_ONCE)
              .mapToObj(
                  i ->
                      people.submit(
                          () ->
                              kept(
                                  runs -> {
                                    runs.running();
                                    together.countDown();
                                    together.await(30, TimeUnit.SECONDS);
                                    return runs.begin(true, NOW);
                                  })))
              .toList();
      int count = 0;
      for (Future<Boolean> one : begun) {
        count += one.get() ? 1 : 0;
      }

      assertThat(count).isOne();
      List<ReconciliationRow> rows = kept(runs -> runs.last(10));
      assertThat(rows).hasSize(1);
    } finally {
      people.shutdownNow();
    }
  }

  @Test
  void anotherBeginsWhenOneHasEndedOrWasGivenUp() throws Exception {
    boolean begun = kept(runs -> runs.begin(false, NOW));
    assertThat(begun).isTrue();
    ReconciliationRow first = kept(runs -> runs.running().orElseThrow());
    kept(
        runs -> {
          runs.found(first, 1, List.of(), 0, NOW.plusSeconds(5));
          return null;
        });
    Optional<ReconciliationRow> none = kept(ReconciliationRepository::running);
    assertThat(none).isEmpty();
    ReconciliationRow ended = kept(runs -> runs.find(first.id()).orElseThrow());
    assertThat(ended.clean()).isTrue();
    Instant later = NOW.plus(Duration.ofDays(1));
    boolean again = kept(runs -> runs.begin(false, later));
    assertThat(again).isTrue();
    ReconciliationRow second = kept(runs -> runs.running().orElseThrow());

    boolean besides = kept(runs -> runs.begin(false, later.plusSeconds(1)));
    assertThat(besides).isFalse();
    boolean third =
        kept(
            runs -> {
              runs.giveUp(later.plusSeconds(1));
              return runs.begin(false, later.plus(Duration.ofDays(1)));
            });

    assertThat(third).isTrue();
    ReconciliationRow left = kept(runs -> runs.find(second.id()).orElseThrow());
    assertThat(left.givenUp()).isTrue();
  }
}
