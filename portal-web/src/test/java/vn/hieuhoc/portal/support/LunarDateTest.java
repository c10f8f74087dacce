package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDateTest {

  @ParameterizedTest
  @CsvSource({
    "1968-01-29, 1968", // Vietnam north: a day before the Chinese new year of that year
    "1985-01-21, 1985", // a whole month before the Chinese one
    "2007-02-17, 2007", // a day before the Chinese one
    "2019-02-05, 2019",
    "2020-01-25, 2020",
    "2021-02-12, 2021",
    "2022-02-01, 2022",
    "2023-01-22, 2023",
    "2024-02-10, 2024",
    "2025-01-29, 2025",
    "2026-02-17, 2026",
    "2027-02-06, 2027",
    "2028-01-26, 2028",
    "2029-02-13, 2029",
    "2030-02-02, 2030" // again a day before the Chinese one
  })
  void theNewYearFallsOnItsDay(LocalDate day, int year) {
    assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(year, 1, 1, false));
    LunarDate eve = LunarDate.of(day.minusDays(1));
    assertThat(eve.year()).isEqualTo(year - 1);
    assertThat(eve.month()).isEqualTo(12);
    assertThat(eve.day()).isBetween(29, 30);
  }

  @ParameterizedTest
  @CsvSource({
    "2004-03-21, 2", "2006-08-24, 7", "2009-06-23, 5", "2012-05-21, 4", "2014-10-24, 9",
    "2017-07-23, 6", "2020-05-23, 4", "2023-03-22, 2", "2025-07-25, 6", "2028-06-23, 5"
  })
  void theLeapMonthBeginsOnItsDay(LocalDate day, int month) {
    assertThat(LunarDate.of(day)).isEqualTo(new LunarDate(day.getYear(), month, 1, true));
    assertThat(LunarDate.of(day.minusDays(1)).leapMonth()).isFalse();
  }

  @Test
  void theDaysOfTheExamplePagesAreRight() {
    assertThat(LunarDate.of(LocalDate.of(2026, 11, 23)))
        .isEqualTo(new LunarDate(2026, 10, 15, false));
    assertThat(LunarDate.of(LocalDate.of(2026, 11, 29)))
        .isEqualTo(new LunarDate(2026, 10, 21, false));
  }

  @Test
  void everyDayFollowsTheDayBefore() {
    LocalDate day = LocalDate.of(1950, 1, 1);
    LunarDate before = LunarDate.of(day.minusDays(1));
    while (day.getYear() < 2100) {
      LunarDate lunar = LunarDate.of(day);
      if (lunar.day() == 1) {
        assertThat(before.day()).as("last day before %s", day).isBetween(29, 30);
        assertThat(follows(before, lunar)).as("%s after %s on %s", lunar, before, day).isTrue();
      } else {
        assertThat(lunar.day()).as("%s", day).isEqualTo(before.day() + 1);
        assertThat(lunar.month()).isEqualTo(before.month());
        assertThat(lunar.year()).isEqualTo(before.year());
      }
      before = lunar;
      day = day.plusDays(1);
    }
  }

  private static boolean follows(LunarDate last, LunarDate first) {
    boolean leapOfTheSame = first.leapMonth() && !last.leapMonth() && first.month() == last.month();
    boolean next = !first.leapMonth() && first.month() == last.month() % 12 + 1;
    int years = first.year() - last.year();
    return (leapOfTheSame || next) && years == (next && first.month() == 1 ? 1 : 0);
  }
}
