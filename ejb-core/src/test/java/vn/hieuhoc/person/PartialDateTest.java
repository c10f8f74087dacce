package vn.hieuhoc.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

/** Dates of which perhaps only the year is known. */
class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "1954, 1954",
    "1954-03, 1954-03",
    "1954-03-09, 1954-03-09",
    "9/3/1954, 1954-03-09",
    "09.03.1954, 1954-03-09",
    "3/1954, 1954-03",
    "' 1954 ', 1954"
  })
  void isReadAsPeopleAndProgramsWriteIt(String typed, String iso) {
    assertThat(PartialDate.parse("birthDate", typed)).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(strings = {"54", "1954-13", "30/02/1954", "31-04-1990", "năm 1954", "1954/03/09"})
  void whatNeverWasIsRefusedWithTheTextTyped(String typed) {
    assertThatThrownBy(() -> PartialDate.parse("birthDate", typed))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("person.date-unreadable");
              assertThat(refused.field()).isEqualTo("birthDate");
              assertThat(refused.arguments()).contains(typed);
            });
  }

  @Test
  void blankIsNoDate() {
    assertThat(PartialDate.parse("birthDate", "  ")).isNull();
    assertThat(PartialDate.parse("birthDate", null)).isNull();
  }

  @Test
  void spansFromItsEarliestToItsLatestDay() {
    PartialDate year = PartialDate.ofYear(2024);
    PartialDate month = new PartialDate(2024, 2, null);

    assertThat(year.earliest()).isEqualTo(LocalDate.of(2024, 1, 1));
    assertThat(year.latest()).isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(month.latest()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void nobodyIsMadeOlderThanTheyMayBe() {
    assertThat(PartialDate.ofYear(2010).ageAt(LocalDate.of(2026, 6, 1))).isEqualTo(15);
    assertThat(PartialDate.ofYear(2010).ageAt(LocalDate.of(2026, 12, 31))).isEqualTo(16);
    assertThat(PartialDate.ofYear(2026).ageAt(LocalDate.of(2026, 6, 1))).isZero();
  }

  @Test
  void whoKnowsTheDaySaysAllThatTheYearSays() {
    PartialDate day = PartialDate.parse("birthDate", "1988-06-05");

    assertThat(day.refines(PartialDate.ofYear(1988))).isTrue();
    assertThat(day.refines(PartialDate.parse("birthDate", "06/1988"))).isTrue();
    assertThat(day.refines(day)).isTrue();
    assertThat(day.refines(PartialDate.parse("birthDate", "07/1988"))).isFalse();
    assertThat(day.refines(PartialDate.ofYear(1989))).isFalse();
    assertThat(PartialDate.ofYear(1988).refines(day)).isFalse();
  }
}
