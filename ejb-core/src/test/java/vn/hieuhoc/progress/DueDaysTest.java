package vn.hieuhoc.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;

/** A lesson is due so many days behind the one on which learning could begin, in Vietnam. */
class DueDaysTest {

  /** Half past midnight of 24 November in Vietnam. */
  private static final Instant BEGUN = Instant.parse("2026-11-23T17:30:00Z");

  @Test
  void theDayIsCountedFromTheBeginningInVietnam() {
    assertThat(on("2026-11-24").of(lesson(7))).isEqualTo(LocalDate.of(2026, 12, 1));
  }

  @Test
  void theLastDayIsInTimeAndTheNextIsLateUnlessItIsDone() {
    assertThat(on("2026-12-01").late(lesson(7), false)).isFalse();
    assertThat(on("2026-12-02").late(lesson(7), false)).isTrue();
    assertThat(on("2026-12-02").late(lesson(7), true)).isFalse();
  }

  @Test
  void aLessonWithoutDaysIsNeverLate() {
    assertThat(on("2030-01-01").of(lesson(null))).isNull();
    assertThat(on("2030-01-01").late(lesson(null), false)).isFalse();
  }

  private static DueDays on(String today) {
    return new DueDays(BEGUN, LocalDate.parse(today));
  }

  private static LessonRow lesson(Integer days) {
    return new LessonRow(
        1L,
        UUID.randomUUID(),
        1,
        LessonKind.LINK,
        "Bài",
        null,
        true,
        null,
        "https://example.org",
        null,
        null,
        null,
        days);
  }
}
