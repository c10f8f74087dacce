package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void aDayOfThisYearNeedsNoYear() {
    assertThat(Words.dayMonth(LocalDate.of(2026, 12, 31), TODAY)).isEqualTo("31/12");
    assertThat(Words.month(LocalDate.of(2026, 12, 31), TODAY)).isEqualTo("tháng 12");
  }

  @Test
  void aDayOfAnotherYearSaysWhich() {
    Instant newYearThere = Instant.parse("2026-12-31T17:30:00Z");

    assertThat(Words.dayMonth(newYearThere, TODAY)).isEqualTo("01/01/2027");
    assertThat(Words.month(newYearThere, TODAY)).isEqualTo("tháng 1/2027");
    assertThat(Words.dayMonth(LocalDate.of(2025, 2, 3), TODAY)).isEqualTo("03/02/2025");
  }
}
