package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type into fields. */
class ReadingTest {

  @ParameterizedTest
  @ValueSource(strings = {"1/2/1990", "01/02/1990", "1-2-1990", "01.02.1990", "1990-02-01"})
  void aDayIsReadHoweverItIsWritten(String text) {
    assertThat(DayConverter.read(text)).isEqualTo(LocalDate.of(1990, 2, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30/02/1990", "1990", "2/1990", "1/2/90", "abc", "13-13-2020"})
  void whatIsNoDayIsRefused(String text) {
    assertThatThrownBy(() -> DayConverter.read(text)).isInstanceOf(DateTimeException.class);
  }

  @Test
  void aNumberIsReadAsTheLanguageWritesIt() {
    assertThat(NumberConverter.read("7,5", Preferences.VIETNAMESE))
        .isEqualByComparingTo(new BigDecimal("7.5"));
    assertThat(NumberConverter.read("1.056.480", Preferences.VIETNAMESE))
        .isEqualByComparingTo(new BigDecimal("1056480"));
    assertThat(NumberConverter.read("7.5", Preferences.VIETNAMESE))
        .isEqualByComparingTo(new BigDecimal("7.5"));
    assertThat(NumberConverter.read("1,056,480.25", Preferences.ENGLISH))
        .isEqualByComparingTo(new BigDecimal("1056480.25"));
  }
}
