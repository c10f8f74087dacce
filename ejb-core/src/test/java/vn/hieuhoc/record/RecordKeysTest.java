package vn.hieuhoc.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;

/** Keys tell when, and what is said to be complete is. */
class RecordKeysTest {

  private static final Instant NOW = Instant.parse("2026-11-29T08:00:00.123456Z");

  private final RecordKeys keys = new RecordKeys();

  @BeforeEach
  void setTheClock() {
    Wired.with(keys, "clock", Clock.fixed(NOW, ZoneOffset.UTC));
  }

  @Test
  void whoAsksBeforeTheFirstWriteLeavesTheKeysOfBeforeToBeLookedUp() {
    keys.consistentThrough();

    assertThat(keys.begun()).isFalse();
    long highest = RecordKeys.firstOf(NOW.plus(Duration.ofHours(1)));
    keys.startBehind(highest);
    assertThat(keys.begun()).isTrue();
    assertThat(keys.begin(1)).isGreaterThan(highest);
  }

  @Test
  void nothingIsCompleteBehindWhatIsStillBeingStored() {
    keys.startBehind(0);
    long early = keys.begin(3);
    long late = keys.begin(2);
    keys.on(new RecordKeys.Storing(late));

    assertThat(RecordKeys.firstOf(keys.consistentThrough().plusNanos(1_000)))
        .isLessThanOrEqualTo(early);

    keys.on(new RecordKeys.Storing(early));
    assertThat(RecordKeys.firstOf(keys.consistentThrough().plusNanos(1_000))).isGreaterThan(late);
  }

  @Test
  void whatWasStoredBeforeAClockWasPutBackIsComplete() {
    Instant later = NOW.plus(Duration.ofHours(1));
    keys.startBehind(RecordKeys.firstOf(later));

    assertThat(keys.consistentThrough()).isEqualTo(later);
    assertThat(keys.begin(1)).isGreaterThan(RecordKeys.firstOf(later));
  }

  @Test
  void momentsBeyondAllKeysHaveTheFirstOrTheLast() {
    assertThat(RecordKeys.firstOf(Instant.parse("9999-12-31T23:59:59Z"))).isEqualTo(Long.MAX_VALUE);
    assertThat(RecordKeys.firstOf(Instant.parse("0001-01-01T00:00:00Z"))).isZero();
    assertThat(RecordKeys.momentOf(RecordKeys.firstOf(NOW))).isEqualTo(NOW);
  }
}
