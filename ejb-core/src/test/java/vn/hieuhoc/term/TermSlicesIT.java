package vn.hieuhoc.term;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** The ledger is cut into slices, and every record lies in one, for good. */
class TermSlicesIT {

  private static final Instant NOW = Instant.parse("2041-05-01T05:00:00Z");
  private static final long KEY = RecordKeys.firstOf(NOW);
  private static final long MINUTE = RecordKeys.firstOf(NOW.plus(Duration.ofMinutes(1))) - KEY;

  @Test
  void aFullSliceIsFollowedByOneThatBeginsAMinuteAheadSoThatNobodyIsBetween() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          int number = slices.of(KEY);

          slices.kept(TermSlices.RECORDS - 1, KEY);
          slices.kept(1, KEY + 7);

          assertThat(slices.of(KEY)).isEqualTo(number);
          assertThat(slices.of(KEY + 7 + MINUTE - 1)).isEqualTo(number);
          assertThat(slices.of(KEY + 7 + MINUTE)).isEqualTo(number + 1);
        });
  }

  @Test
  void whatIsKeptUntilTheNextSliceBeginsBeginsNoFurtherOne() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          int number = slices.of(KEY);
          slices.kept(TermSlices.RECORDS, KEY);

          slices.kept(3 * TermSlices.RECORDS, KEY + MINUTE - 1);

          assertThat(slices.of(Long.MAX_VALUE)).isEqualTo(number + 1);
        });
  }

  @Test
  void whoStartsAnewKnowsTheSlicesThereAre() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          slices.kept(TermSlices.RECORDS, KEY);
          slices.kept(TermSlices.RECORDS, KEY + 2 * MINUTE);

          TermSlices again = slices(entityManager);

          for (long key : List.of(0L, KEY, KEY + MINUTE, KEY + 2 * MINUTE, KEY + 3 * MINUTE)) {
            assertThat(again.of(key)).isEqualTo(slices.of(key));
          }
          assertThat(again.of(KEY + 3 * MINUTE)).isEqualTo(again.of(KEY) + 2);
        });
  }

  @Test
  void aRangeOfKeysLiesInTheSlicesItTouchesFromEitherEnd() {
    Wired.inTransaction(
        entityManager -> {
          TermSlices slices = slices(entityManager);
          int number = slices.of(KEY);
          slices.kept(TermSlices.RECORDS, KEY);
          slices.kept(TermSlices.RECORDS, KEY + 2 * MINUTE);
          long last = KEY + 3 * MINUTE;

          assertThat(slices.between(KEY, last, true))
              .containsExactly(number, number + 1, number + 2);
          assertThat(slices.between(KEY, last, false))
              .containsExactly(number + 2, number + 1, number);
          assertThat(slices.between(KEY + MINUTE, last - 1, true)).containsExactly(number + 1);
          assertThat(slices.between(KEY, KEY + MINUTE - 1, true)).containsExactly(number);
          assertThat(slices.between(last, last, true)).containsExactly(number + 2);
          assertThat(slices.between(last, KEY, true)).isEmpty();
        });
  }

  private static TermSlices slices(EntityManager entityManager) {
    return new World(entityManager, Clock.fixed(NOW, ZoneOffset.UTC)).get(TermSlices.class);
  }
}
