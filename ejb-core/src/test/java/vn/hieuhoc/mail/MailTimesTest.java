package vn.hieuhoc.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class MailTimesTest {

  private static final MailTimes USUAL =
      new MailTimes(LocalTime.of(21, 0), LocalTime.of(6, 30), LocalTime.of(7, 0));

  private static Instant here(String time) {
    return Instant.parse("2026-11-23T" + time + ":00+07:00");
  }

  @Test
  void noLetterLeavesByNight() {
    assertThat(USUAL.quiet(here("20:59"))).isFalse();
    assertThat(USUAL.quiet(here("21:00"))).isTrue();
    assertThat(USUAL.quiet(here("03:00"))).isTrue();
    assertThat(USUAL.quiet(here("06:29"))).isTrue();
    assertThat(USUAL.quiet(here("06:30"))).isFalse();
  }

  @Test
  void whatHappensByNightWaitsForTheMorning() {
    assertThat(USUAL.soonest(here("22:15"))).isEqualTo(Instant.parse("2026-11-24T06:30:00+07:00"));
    assertThat(USUAL.soonest(here("02:00"))).isEqualTo(here("06:30"));
    assertThat(USUAL.soonest(here("12:00"))).isEqualTo(here("12:00"));
  }

  @Test
  void theLetterOfTheDayLeavesOnce() {
    assertThat(USUAL.nextDigest(here("06:45"))).isEqualTo(here("07:00"));
    assertThat(USUAL.nextDigest(here("07:00")))
        .isEqualTo(Instant.parse("2026-11-24T07:00:00+07:00"));
  }

  @Test
  void aQuietTimeByDayIsKeptToo() {
    MailTimes noon = new MailTimes(LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(12, 0));

    assertThat(noon.quiet(here("12:00"))).isTrue();
    assertThat(noon.quiet(here("23:00"))).isFalse();
    assertThat(noon.nextDigest(here("09:00"))).as("not while it is quiet").isEqualTo(here("13:00"));
  }
}
