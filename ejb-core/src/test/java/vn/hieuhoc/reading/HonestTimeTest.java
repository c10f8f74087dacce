package vn.hieuhoc.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HonestTimeTest {

  private static ExpectedTime takes(Integer minutes, Integer seconds, Integer pages) {
    return new ExpectedTime(seconds, minutes, pages);
  }

  @Test
  void aLessonIsNotSpentLongerThanItWasOpen() {
    assertThat(HonestTime.within(Duration.ofSeconds(60), 0, 600)).isEqualTo(60);
    assertThat(HonestTime.within(Duration.ofSeconds(60), 50, 15)).isEqualTo(10);
    assertThat(HonestTime.within(Duration.ofSeconds(60), 300, 15)).isZero();
  }

  @Test
  void aLessonMustBeOpenForAPlausibleTime() {
    assertThat(takes(8, null, null).least(25)).isEqualTo(Duration.ofMinutes(2));
    assertThat(takes(90, null, null).least(25)).isEqualTo(Duration.ofMinutes(5));
    assertThat(takes(null, null, 12).least(25)).isEqualTo(Duration.ofMinutes(3));
    assertThat(takes(8, null, null).least(0)).isZero();
  }

  @Test
  void aFilmIsSeenWhenFourFifthsWerePlayed() {
    assertThat(takes(null, 100, null).playedThrough(79)).isFalse();
    assertThat(takes(null, 100, null).playedThrough(80)).isTrue();
    assertThat(takes(5, null, null).playedThrough(800)).isFalse();
  }

  @Test
  void theRecordSaysWhatWasMeasuredAndAtMostTwiceWhatItTakes() {
    ExpectedTime eight = takes(8, null, null);

    assertThat(eight.toRecord(300, Duration.ofDays(3))).isEqualTo(Duration.ofMinutes(5));
    assertThat(eight.toRecord(9000, Duration.ofDays(3))).isEqualTo(Duration.ofMinutes(16));
  }

  @Test
  void withoutMeasuringTheTimeItWasOpenCountsUpToWhatItTakes() {
    ExpectedTime eight = takes(8, null, null);

    assertThat(eight.toRecord(0, Duration.ofMinutes(3))).isEqualTo(Duration.ofMinutes(3));
    assertThat(eight.toRecord(0, Duration.ofDays(3))).isEqualTo(Duration.ofMinutes(8));
  }
}
