package vn.hieuhoc.term;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** The ledger is cut into slices, here of ten records, and every record lies in one, for good. */
class TermSlicesIT {

  private static final Instant NOW = Instant.parse("2041-05-01T05:00:00Z");
  private static final long KEY = RecordKeys.firstOf(NOW);
  private static final long MINUTE = RecordKeys.firstOf(NOW.plus(Duration.ofMinutes(1))) - KEY;
  private static final int FIRST = 1000;

  @Test
  void aFullSliceIsFollowedByOneThatBeginsAMinuteBehindWhateverWasAskedFor() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          keep(entityManager, slices, 9, KEY);
          assertThat(slices.of(KEY + 2 * MINUTE)).isEqualTo(FIRST);

          keep(entityManager, slices, 1, KEY + 9);

          long begins = KEY + 3 * MINUTE;
          assertThat(slices.of(KEY)).isEqualTo(FIRST);
          assertThat(slices.of(begins - 1)).isEqualTo(FIRST);
          assertThat(slices.of(begins)).isEqualTo(FIRST + 1);
        });
  }

  @Test
  void whatWasCountedButNotKeptFillsNoSlice() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          slices.of(KEY);

          slices.kept(25, KEY);

          assertThat(slices.of(Long.MAX_VALUE)).isEqualTo(FIRST);
        });
  }

  @Test
  void whatIsKeptUntilTheNextSliceBeginsBeginsNoFurtherOne() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          keep(entityManager, slices, 10, KEY);

          keep(entityManager, slices, 30, KEY + 10);

          assertThat(slices.of(Long.MAX_VALUE)).isEqualTo(FIRST + 1);
        });
  }

  @Test
  void whoStartsAnewKnowsTheSlicesThereAreAndHowFullTheLastIs() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          keep(entityManager, slices, 10, KEY);
          long second = KEY + 2 * MINUTE;
          keep(entityManager, slices, 8, second);

          TermSlices again = again(entityManager);
          assertThat(again.of(KEY)).isEqualTo(FIRST);
          assertThat(again.of(second)).isEqualTo(FIRST + 1);
          keep(entityManager, again, 2, second + 8);

          assertThat(again.of(Long.MAX_VALUE)).isEqualTo(FIRST + 2);
        });
  }

  @Test
  void aSliceSomebodyElseHasBegunIsLearntWhenItIsInTheWay() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          slices.of(KEY);
          begun(entityManager, FIRST + 1, KEY + MINUTE);

          keep(entityManager, slices, 10, KEY);

          assertThat(slices.of(KEY + MINUTE - 1)).isEqualTo(FIRST);
          assertThat(slices.of(KEY + MINUTE)).isEqualTo(FIRST + 1);
          assertThat(slices.of(Long.MAX_VALUE)).isEqualTo(FIRST + 1);
        });
  }

  @Test
  void aRangeOfKeysLiesInTheSlicesItTouchesFromEitherEnd() {
    Wired.inTransaction(
        entityManager -> {
          begun(entityManager, FIRST, KEY);
          begun(entityManager, FIRST + 1, KEY + MINUTE);
          begun(entityManager, FIRST + 2, KEY + 3 * MINUTE);
          TermSlices slices = again(entityManager);
          long last = KEY + 3 * MINUTE;

          assertThat(slices.between(KEY, last, true)).containsExactly(FIRST, FIRST + 1, FIRST + 2);
          assertThat(slices.between(KEY, last, false)).containsExactly(FIRST + 2, FIRST + 1, FIRST);
          assertThat(slices.between(KEY + MINUTE, last - 1, true)).containsExactly(FIRST + 1);
          assertThat(slices.between(KEY, KEY + MINUTE - 1, true)).containsExactly(FIRST);
          assertThat(slices.between(last, last, true)).containsExactly(FIRST + 2);
          assertThat(slices.between(last, KEY, true)).isEmpty();
        });
  }

  /** Slices of which the last begins where the test does. */
  private static TermSlices slices(EntityManager entityManager) {
    begun(entityManager, FIRST, KEY);
    return again(entityManager);
  }

  private static TermSlices again(EntityManager entityManager) {
    World world = new World(entityManager, Clock.fixed(NOW, ZoneOffset.UTC));
    return Wired.with(world.get(TermSlices.class), "size", 10);
  }

  private static void begun(EntityManager entityManager, int number, long firstKey) {
    entityManager
        .createNativeQuery("insert into term_slice (number, first_key) values (?1, ?2)")
        .setParameter(1, number)
        .setParameter(2, firstKey)
        .executeUpdate();
  }

  private static void keep(EntityManager entityManager, TermSlices slices, int many, long first) {
    for (long key : List.of(first, first + many - 1)) {
      slices.of(key);
    }
    for (long key = first; key < first + many; key++) {
      entityManager
          .createNativeQuery(
              "insert into activity_record (id, statement_id, person_id, verb_iri, activity_iri,"
                  + " activity_hash, happened_at, trust, body_hash) values (?1, ?2, 0, 'urn:v',"
                  + " 'urn:a', unhex(sha2('urn:a', 256)), now(6), 'OBSERVED',"
                  + " unhex(sha2('b', 256)))")
          .setParameter(1, key)
          .setParameter(2, UUID.randomUUID().toString())
          .executeUpdate();
    }
    slices.kept(many, first + many - 1);
  }
}
