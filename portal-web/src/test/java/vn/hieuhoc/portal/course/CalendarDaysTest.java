package vn.hieuhoc.portal.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionStatus;

class CalendarDaysTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);

  @Test
  void whatIsOverStandsApartAlsoOnTheSameDay() {
    SessionRow wednesday = session("2026-11-25T01:00:00Z");
    SessionRow morning = session("2026-11-26T01:00:00Z");
    SessionRow goingOn = session("2026-11-26T06:00:00Z");
    SessionRow evening = session("2026-11-26T11:00:00Z");

    CalendarDays days =
        CalendarDays.of(
            List.of(wednesday, morning, goingOn, evening), Instant.parse("2026-11-26T07:00:00Z"));

    assertThat(days.coming())
        .containsExactly(new CalendarDays.Day(THURSDAY, List.of(goingOn, evening)));
    assertThat(days.past())
        .containsExactly(
            new CalendarDays.Day(THURSDAY.minusDays(1), List.of(wednesday)),
            new CalendarDays.Day(THURSDAY, List.of(morning)));
    assertThat(days.over()).isEqualTo(2);
  }

  @Test
  void aSessionIsOverWhenItEnds() {
    SessionRow session = session("2026-11-26T01:00:00Z");

    assertThat(session.over(session.endsAt().minusSeconds(1))).isFalse();
    assertThat(session.over(session.endsAt())).isTrue();
  }

  private static SessionRow session(String startsAt) {
    Instant begin = Instant.parse(startsAt);
    return new SessionRow(
        1L,
        UUID.randomUUID(),
        1L,
        UUID.randomUUID(),
        1L,
        UUID.randomUUID(),
        "Sơ cứu tại nhà",
        null,
        "Buổi sơ cứu",
        1L,
        UUID.randomUUID(),
        "Thôn Phú Cát",
        "Nhà văn hóa thôn Phú Cát",
        begin,
        begin.plus(Duration.ofHours(2)),
        null,
        null,
        null,
        null,
        SessionStatus.PLANNED,
        30,
        0,
        0,
        1L,
        null,
        0,
        null);
  }
}
