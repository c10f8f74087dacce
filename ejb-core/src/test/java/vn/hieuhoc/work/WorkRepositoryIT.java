package vn.hieuhoc.work;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.MigratedDatabase;
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
          works.done(List.of(first), NOW);

          WorkRepository.Claim second = claim(works, NOW).get(0);
          works.done(List.of(second), NOW);

          assertThat(claim(works, NOW)).isEmpty();
          assertThat(works.countByStatus(WorkStatus.WAITING)).isZero();
        });
  }

  @Test
  void ofWorkDoneTogetherOnlyWhatWasAskedForMeanwhileComesBack() {
    inTransaction(
        works -> {
          works.putAll("derive", List.of("1", "2", "3"), NOW);
          List<WorkRepository.Claim> together = claim(works, NOW);
          works.put("derive", "2", NOW, NOW);

          works.done(together, NOW);

          assertThat(together).hasSize(3);
          assertThat(claim(works, NOW))
              .extracting(WorkRepository.Claim::subject)
              .containsExactly("2");
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

  @Test
  void aNewRequestIsNotParkedWithTheFailureOfTheOldOne() {
    inTransaction(
        works -> {
          works.put("derive", "11", NOW, NOW);
          WorkRepository.Claim last = claim(works, NOW).get(0);
          works.put("derive", "11", NOW, NOW);
          works.failed(last, "Hết chỗ", NOW, true);

          assertThat(works.countByStatus(WorkStatus.PARKED)).isZero();
          assertThat(claim(works, NOW).get(0).attempts()).isZero();
        });
  }

  @Test
  void workWhoseRunnerDiesEachTimeIsParked() {
    inTransaction(
        works -> {
          works.put("derive", "12", NOW, NOW);
          Instant then = NOW;
          for (int death = 0; death < WorkDesk.TRIES; death++) {
            assertThat(claim(works, then)).hasSize(1);
            then = then.plus(Duration.ofMinutes(11));
          }

          assertThat(claim(works, then)).isEmpty();
          assertThat(works.countByStatus(WorkStatus.PARKED)).isEqualTo(1);
        });
  }

  @Test
  void aLivingRunnerKeepsWhatItDoesForLong() {
    inTransaction(
        works -> {
          works.put("derive", "13", NOW, NOW);
          works.put("derive", "13 let fall", NOW, NOW);
          Long kept = claim(works, NOW).get(0).id();
          works.renew(List.of(kept), "runner", LEASE_END.plusSeconds(60));

          assertThat(claim(works, LEASE_END))
              .extracting(WorkRepository.Claim::subject)
              .containsExactly("13 let fall");
          assertThat(claim(works, LEASE_END.plusSeconds(60))).hasSize(1);
        });
  }

  @Test
  void whatWasClaimedAndNotBegunCanBeClaimedAtOnce() {
    inTransaction(
        works -> {
          works.put("derive", "14", NOW, NOW);
          works.giveBack(claim(works, NOW).get(0));

          assertThat(claim(works, NOW).get(0).attempts()).isZero();
        });
  }

  @Test
  void twoRunnersNeverTakeTheSamePiece() {
    try (EntityManagerFactory factory = MigratedDatabase.entityManagers();
        EntityManager one = factory.createEntityManager();
        EntityManager other = factory.createEntityManager()) {
      WorkRepository first = Wired.with(one, new WorkRepository());
      WorkRepository second = Wired.with(other, new WorkRepository());
      committed(one, () -> first.put("race", "1", NOW, NOW));
      committed(one, () -> first.put("race", "2", NOW, NOW));
      WorkRepository.Kinds race = new WorkRepository.Kinds(Set.of("race"), true);

      one.getTransaction().begin();
      List<WorkRepository.Claim> taken = first.claim(1, race, NOW, LEASE_END, "one");
      other.getTransaction().begin();
      List<WorkRepository.Claim> left = second.claim(10, race, NOW, LEASE_END, "other");
      one.getTransaction().commit();
      other.getTransaction().commit();

      assertThat(taken).extracting(WorkRepository.Claim::subject).containsExactly("1");
      assertThat(left).extracting(WorkRepository.Claim::subject).containsExactly("2");
      committed(one, () -> taken.forEach(claim -> first.done(List.of(claim), NOW)));
      committed(one, () -> left.forEach(claim -> first.done(List.of(claim), NOW)));
    }
  }

  @Test
  void whoRenewsPassesOverWhatSomebodyAsksForAgainJustNow() {
    try (EntityManagerFactory factory = MigratedDatabase.entityManagers();
        EntityManager one = factory.createEntityManager();
        EntityManager other = factory.createEntityManager()) {
      WorkRepository first = Wired.with(one, new WorkRepository());
      WorkRepository second = Wired.with(other, new WorkRepository());
      WorkRepository.Kinds held = new WorkRepository.Kinds(Set.of("held"), true);
      committed(one, () -> first.put("held", "1", NOW, NOW));
      committed(one, () -> first.put("held", "2", NOW, NOW));
      List<WorkRepository.Claim> claims = new ArrayList<>();
      committed(one, () -> claims.addAll(first.claim(10, held, NOW, LEASE_END, "one")));
      List<Long> inHand = claims.stream().map(WorkRepository.Claim::id).toList();

      other.getTransaction().begin();
      second.put("held", "1", NOW, NOW);
      committed(one, () -> first.renew(inHand, "one", LEASE_END.plusSeconds(60)));
      other.getTransaction().commit();

      committed(one, () -> first.takeBack(LEASE_END, inHand));
      List<WorkRepository.Claim> again = new ArrayList<>();
      committed(one, () -> again.addAll(first.claim(10, held, LEASE_END, LEASE_END, "two")));
      assertThat(again).as("what is in hand is not taken back").isEmpty();
      committed(one, () -> first.takeBack(LEASE_END, List.of()));
      committed(one, () -> again.addAll(first.claim(10, held, LEASE_END, LEASE_END, "two")));
      assertThat(again).extracting(WorkRepository.Claim::subject).containsExactly("1");
      committed(one, () -> again.forEach(claim -> first.done(List.of(claim), NOW)));
      committed(one, () -> first.done(List.of(claims.get(1)), NOW));
    }
  }

  private static void committed(EntityManager entityManager, Runnable change) {
    entityManager.getTransaction().begin();
    change.run();
    entityManager.getTransaction().commit();
  }

  private static List<WorkRepository.Claim> claim(WorkRepository works, Instant now) {
    works.takeBack(now, List.of());
    return works.claim(
        10,
        new WorkRepository.Kinds(Set.of(), false),
        now,
        now.plus(Duration.ofMinutes(10)),
        "runner");
  }

  private static void inTransaction(java.util.function.Consumer<WorkRepository> test) {
    Wired.inTransaction(
        entityManager -> test.accept(Wired.with(entityManager, new WorkRepository())));
  }
}
