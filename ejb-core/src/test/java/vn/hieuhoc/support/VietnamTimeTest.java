package vn.hieuhoc.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days are those of Việt Nam, and such as a register keeps. */
class VietnamTimeTest {

  @Test
  void theDayBeginsSevenHoursBeforeThatOfGreenwich() {
    Instant lateEvening = Instant.parse("2026-11-25T17:00:00Z");
    assertThat(VietnamTime.dateOf(lateEvening)).isEqualTo(LocalDate.of(2026, 11, 26));
    assertThat(VietnamTime.startOf(LocalDate.of(2026, 11, 26))).isEqualTo(lateEvening);
  }

  @Test
  void aDayIsReadAsMachinesWriteIt() {
    assertThat(VietnamTime.day(" 2026-02-28 ")).isEqualTo(LocalDate.of(2026, 2, 28));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-02-29", "26/11/2026", "", "1899-12-31", "3000-01-01", "+999999999-12-31"})
  void whatIsNoDayOfARegisterIsRefused(String text) {
    assertThatThrownBy(() -> VietnamTime.day(text)).isInstanceOf(DateTimeException.class);
  }
}
