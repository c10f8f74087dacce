package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.feed.ReadOn;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** Whoever learns is told of once, soon after, and nobody is passed over. */
class FeedIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  /** Some people of a hamlet and the ledger that speaks of them. */
  private record Village(EntityManager entityManager, World world, Long hamlet) {

    Long person(String name) {
      return SamplePeople.living(entityManager, name, 1984, hamlet);
    }

    void reads(Long person) {
      String number =
          entityManager
              .createQuery("select p.personNumber from Person p where p.id = :id", String.class)
              .setParameter("id", person)
              .getSingleResult();
      says(number);
    }

    void says(String number) {
      world
          .get(RecordService.class)
          .append(
              new NewRecord(
                  UUID.randomUUID(),
                  number,
                  Verb.COMPLETED,
                  "https://hieuhoc.vn/hoc-lieu/" + UUID.randomUUID(),
                  ActivityType.FILE,
                  "Trồng rong sụn",
                  RecordKind.MATERIAL_READ,
                  Set.of(),
                  Duration.ofMinutes(5),
                  null,
                  null,
                  true,
                  CLOCK.instant(),
                  Trust.OBSERVED,
                  null));
    }

    RecordKeys keys() {
      return world.get(RecordKeys.class);
    }
  }

  @Test
  void whoLearnsTwiceIsToldOfOnceAndNobodyASecondTime() {
    play(
        village -> {
          Long an = village.person("An");
          Long binh = village.person("Bình");
          village.reads(an);
          village.reads(binh);
          village.reads(an);

          assertThat(ReadOn.in(village.world())).isEqualTo(3);
          assertThat(ReadOn.in(village.world())).isZero();
          assertThat(ReadOn.told(village.world())).containsExactly(Set.of(an, binh));
        });
  }

  @Test
  void whileAnEarlierRecordMayStillComeNothingIsPassedOver() {
    play(
        village -> {
          Long an = village.person("An");
          long earlier = village.keys().begin(1);
          village.reads(an);

          assertThat(village.keys().isStoring()).isTrue();
          assertThat(ReadOn.in(village.world())).isZero();

          village.keys().on(new RecordKeys.Storing(earlier));
          assertThat(village.keys().isStoring()).isFalse();
          assertThat(ReadOn.in(village.world())).isEqualTo(1);
          assertThat(ReadOn.told(village.world())).containsExactly(Set.of(an));
        });
  }

  @Test
  void whatIsCutOffIsToldAgain() {
    play(
        village -> {
          Long an = village.person("An");
          Long binh = village.person("Bình");
          village.reads(an);
          village.reads(binh);

          assertThatThrownBy(() -> ReadOn.oneByOne(village.world(), binh))
              .hasRootCauseMessage("Cut off");
          assertThat(ReadOn.oneByOne(village.world(), null)).isEqualTo(2);

          assertThat(ReadOn.told(village.world()))
              .containsExactly(Set.of(an), Set.of(an), Set.of(binh));
          assertThat(ReadOn.in(village.world())).isZero();
        });
  }

  @Test
  void aProcessThatStartsWithItsClockBehindReadsWhatIsThere() {
    play(
        village -> {
          Long an = village.person("An");
          village.reads(an);
          World started =
              new World(village.entityManager(), Clock.offset(CLOCK, Duration.ofDays(-400)))
                  .observedBy("vn.hieuhoc.feed.ReadOn");

          assertThat(ReadOn.in(started)).isEqualTo(1);
          assertThat(ReadOn.told(started)).containsExactly(Set.of(an));
        });
  }

  @Test
  void recordsOfNobodyTellNothingAndAreReadOnlyOnce() {
    play(
        village -> {
          village.says("NOBODY-HAS-THIS");

          assertThat(ReadOn.in(village.world())).isEqualTo(1);
          assertThat(ReadOn.in(village.world())).isZero();
          assertThat(ReadOn.told(village.world())).isEmpty();
        });
  }

  private static void play(Consumer<Village> scene) {
    Wired.inTransaction(
        entityManager -> {
          World world = new World(entityManager, CLOCK).observedBy("vn.hieuhoc.feed.ReadOn");
          // Of what other tests have kept was told.
          entityManager
              .createNativeQuery(
                  "update ledger_feed set record_id ="
                      + " (select coalesce(max(r.id), 0) from activity_record r)")
              .executeUpdate();
          Long commune = SampleUnits.commune(entityManager);
          Village village =
              new Village(entityManager, world, SampleUnits.hamletOf(entityManager, commune));
          scene.accept(village);
        });
  }
}
