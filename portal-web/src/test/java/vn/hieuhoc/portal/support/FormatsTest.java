package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hieuhoc.portal.support.Preferences.ENGLISH;
import static vn.hieuhoc.portal.support.Preferences.VIETNAMESE;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final String NO_BREAK = "\u00a0";

  @Test
  void numbersAreWrittenAsTheLanguageDoes() {
    assertThat(Formats.number(1_056_480, VIETNAMESE)).isEqualTo("1.056.480");
    assertThat(Formats.number(1_056_480, ENGLISH)).isEqualTo("1,056,480");
    assertThat(Formats.number(new BigDecimal("7.50"), VIETNAMESE)).isEqualTo("7,5");
    assertThat(Formats.number(-0.5, VIETNAMESE)).isEqualTo("-0,5");
  }

  @Test
  void percentHasASpaceInVietnamese() {
    assertThat(Formats.percent(new BigDecimal("54.2"), VIETNAMESE))
        .isEqualTo("54,2" + NO_BREAK + "%");
    assertThat(Formats.percent(100, ENGLISH)).isEqualTo("100%");
  }

  @Test
  void sizesAreShortAndNeverZero() {
    assertThat(Formats.size(18_000_000, VIETNAMESE)).isEqualTo("18" + NO_BREAK + "MB");
    assertThat(Formats.size(2_400_000, VIETNAMESE)).isEqualTo("2,4" + NO_BREAK + "MB");
    assertThat(Formats.size(800_000, VIETNAMESE)).isEqualTo("0,8" + NO_BREAK + "MB");
    assertThat(Formats.size(40_000, VIETNAMESE)).isEqualTo("40" + NO_BREAK + "kB");
    assertThat(Formats.size(3, VIETNAMESE)).isEqualTo("1" + NO_BREAK + "kB");
    assertThat(Formats.size(1_500_000_000, ENGLISH)).isEqualTo("1.5" + NO_BREAK + "GB");
  }

  @Test
  void momentsStandOnTheClockOfVietnam() {
    Instant beforeMidnightThere = Instant.parse("2026-11-25T17:30:00Z");

    assertThat(Formats.dateTime(beforeMidnightThere, VIETNAMESE)).isEqualTo("00:30 26/11/2026");
    assertThat(Formats.date(LocalDate.of(2026, 1, 2), ENGLISH)).isEqualTo("02/01/2026");
  }

  @Test
  void aDayOfAnotherYearSaysWhich() {
    LocalDate today = LocalDate.of(2026, 11, 30);
    Instant newYearThere = Instant.parse("2026-12-31T17:30:00Z");

    assertThat(Formats.dayMonth(LocalDate.of(2026, 12, 31), today, VIETNAMESE)).isEqualTo("31/12");
    assertThat(Formats.dayMonth(newYearThere, today, VIETNAMESE)).isEqualTo("01/01/2027");
    assertThat(Formats.dayMonth(LocalDate.of(2025, 2, 3), today, ENGLISH)).isEqualTo("03/02/2025");
    assertThat(Formats.month(LocalDate.of(2026, 12, 31), today)).isEqualTo("12");
    assertThat(Formats.month(newYearThere, today)).isEqualTo("1/2027");
  }

  @Test
  void aTextIsFilledWithoutMindingApostrophes() {
    assertThat(Phrase.fill("It's {0} of {1}, {2}", ENGLISH, 3, "40", LocalDate.of(2026, 11, 26)))
        .isEqualTo("It's 3 of 40, 26/11/2026");
    assertThat(Phrase.fill("{0} {name} {9}", ENGLISH, "a")).isEqualTo("a {name} {9}");
    assertThat(Phrase.fill("no places", ENGLISH, "a")).isEqualTo("no places");
    assertThat(Phrase.fill("open {0", ENGLISH, "a")).isEqualTo("open {0");
  }
}
