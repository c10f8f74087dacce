package vn.hieuhoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;

class HonestTimeTest {

  private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

  private static LessonRow lesson(Integer minutes, Integer seconds, Integer pages) {
    return new LessonRow(
        1L,
        UUID.randomUUID(),
        1,
        LessonKind.MATERIAL,
        "Bài",
        minutes,
        true,
        null,
        null,
        new LessonRow.MaterialPart(1L, UUID.randomUUID(), true, "PDF", 1000L, seconds, pages),
        null,
        null);
  }

  @Test
  void nobodyLearnsLongerThanTheServersClockRan() {
    assertThat(HonestTime.believed(30, 0, NOON, NOON.plusSeconds(40))).isEqualTo(30);
    assertThat(HonestTime.believed(3000, 0, NOON, NOON.plusSeconds(40))).isEqualTo(40);
    assertThat(HonestTime.believed(3000, 0, null, NOON)).isZero();
  }

  @Test
  void manyQuickReportsAddUpToTheClockAndNoMore() {
    long sum = 0;
    Instant heard = NOON;
    for (int call = 0; call < 92; call++) {
      Instant now = heard.plusMillis(224);
      sum += HonestTime.believed(1000, 0, heard, now);
      heard = now;
    }

    assertThat(sum).isEqualTo(Duration.between(NOON, heard).toSeconds());
  }

  @Test
  void aLessonIsNotSpentLongerThanItWasOpen() {
    assertThat(HonestTime.within(Duration.ofSeconds(60), 0, 600)).isEqualTo(60);
    assertThat(HonestTime.within(Duration.ofSeconds(60), 50, 15)).isEqualTo(10);
    assertThat(HonestTime.within(Duration.ofSeconds(60), 300, 15)).isZero();
  }

  @Test
  void aReportSentAgainAddsNothing() {
    assertThat(HonestTime.believed(30, 30, NOON, NOON.plusSeconds(40))).isZero();
    assertThat(HonestTime.believed(45, 30, NOON, NOON.plusSeconds(40))).isEqualTo(15);
    assertThat(HonestTime.believed(10, 30, NOON, NOON.plusSeconds(40))).isZero();
  }

  @Test
  void aClockThatWentBackAddsNothing() {
    assertThat(HonestTime.believed(30, 0, NOON, NOON.minusSeconds(40))).isZero();
  }

  @Test
  void aLessonMustBeOpenForAPlausibleTime() {
    assertThat(HonestTime.least(lesson(8, null, null), 25)).isEqualTo(Duration.ofMinutes(2));
    assertThat(HonestTime.least(lesson(90, null, null), 25)).isEqualTo(Duration.ofMinutes(5));
    assertThat(HonestTime.least(lesson(null, null, 12), 25)).isEqualTo(Duration.ofMinutes(3));
    assertThat(HonestTime.least(lesson(8, null, null), 0)).isZero();
  }

  @Test
  void aFilmIsSeenWhenFourFifthsWerePlayed() {
    assertThat(HonestTime.playedThrough(lesson(null, 100, null), 79)).isFalse();
    assertThat(HonestTime.playedThrough(lesson(null, 100, null), 80)).isTrue();
    assertThat(HonestTime.playedThrough(lesson(5, null, null), 800)).isFalse();
  }

  @Test
  void theRecordSaysWhatWasMeasuredAndAtMostTwiceWhatItTakes() {
    LessonRow eight = lesson(8, null, null);

    assertThat(HonestTime.toRecord(eight, 300, Duration.ofDays(3)))
        .isEqualTo(Duration.ofMinutes(5));
    assertThat(HonestTime.toRecord(eight, 9000, Duration.ofDays(3)))
        .isEqualTo(Duration.ofMinutes(16));
  }

  @Test
  void withoutMeasuringTheTimeItWasOpenCountsUpToWhatItTakes() {
    LessonRow eight = lesson(8, null, null);

    assertThat(HonestTime.toRecord(eight, 0, Duration.ofMinutes(3)))
        .isEqualTo(Duration.ofMinutes(3));
    assertThat(HonestTime.toRecord(eight, 0, Duration.ofDays(3))).isEqualTo(Duration.ofMinutes(8));
  }
}
