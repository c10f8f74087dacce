package vn.hieuhoc.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.PageRequest;

class WorkRepositoryIT {

  private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");
  private static final Instant LEASE_END = NOW.plus(Duration.ofMinutes(10));

  @Test
  void askingTwiceIsOnePieceOfWork() {
    inTransaction(
        works -> {
          works.put("derive", "7", NOW, NOW);
          works.put("derive", "7", NOW, NOW);

          assertThat(claim(works, NOW))
              .extracting(WorkRepository.Claim::subject)
              .containsExactly("7");
          assertThat(claim(works, NOW)).isEmpty();
        });
  }

  @Test
  void workIsGoneWhenDoneAndComesBackWhenAskedForMeanwhile() {
    inTransaction(
        works -> {
          works.put("derive", "8", NOW, NOW);
          WorkRepository.Claim first = claim(works, NOW).get(0);
          works.put("derive", "8", NOW, NOW);
          works.done(first, NOW);

          WorkRepository.Claim second = claim(works, NOW).get(0);
          works.done(second, NOW);

          assertThat(claim(works, NOW)).isEmpty();
          assertThat(works.countByStatus(WorkStatus.WAITING)).isZero();
        });
  }

  @Test
  void workOfARunnerThatDiedIsTakenWhenItsLeaseHasEnded() {
    inTransaction(
        works -> {
          works.put("derive", "9", NOW, NOW);
          claim(works, NOW);

          assertThat(claim(works, LEASE_END.minusSeconds(1))).isEmpty();
          assertThat(claim(works, LEASE_END)).hasSize(1);
        });
  }

  @Test
  void failedWorkWaitsAndParkedWorkStandsUntilSetGoingAgain() {
    inTransaction(
        works -> {
          works.put("derive", "10", NOW, NOW);
          works.failed(claim(works, NOW).get(0), "Hết chỗ", NOW.plusSeconds(4), false);
          assertThat(claim(works, NOW.plusSeconds(3))).isEmpty();

          WorkRepository.Claim again = claim(works, NOW.plusSeconds(4)).get(0);
          assertThat(again.attempts()).isEqualTo(1);
          works.failed(again, "Vẫn hết chỗ", NOW, true);
          assertThat(claim(works, NOW.plusSeconds(99))).isEmpty();

          WorkRow parked =
              works.rowsByStatus(WorkStatus.PARKED, new PageRequest(0, 10)).items().get(0);
          assertThat(parked.lastError()).isEqualTo("Vẫn hết chỗ");
          assertThat(works.unpark(parked.id(), NOW)).isTrue();
          assertThat(claim(works, NOW)).hasSize(1);
        });
  }

  private static List<WorkRepository.Claim> claim(WorkRepository works, Instant now) {
    return works.claim(
        10,
        new WorkRepository.Kinds(java.util.Set.of(), false),
        now,
        now.plus(Duration.ofMinutes(10)),
        "runner");
  }

  private static void inTransaction(java.util.function.Consumer<WorkRepository> test) {
    Wired.inTransaction(
        entityManager -> test.accept(Wired.with(entityManager, new WorkRepository())));
  }
}
