package vn.hieuhoc.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.Refused;

/** A history of stays stays one: corrected, ended, taken back. */
class StaysTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final Long HERE = 11L;
  private static final Long THERE = 12L;

  private final Residence first = stay(HERE, "2001-03-01", "2015-06-01");
  private final Residence second = stay(THERE, "2015-06-01", "2020-01-01");
  private final Residence last = stay(HERE, "2020-01-01", null);
  private final Stays stays =
      new Stays(List.of(last, first, second), PartialDate.ofYear(1990), TODAY);

  @Test
  void theNeighbourThatTouchedGoesOnTouching() {
    stays.correct(second, THERE, day("2016-02-01"), day("2019-05-01"));

    assertThat(first.validTo()).isEqualTo(day("2016-02-01"));
    assertThat(last.validFrom()).isEqualTo(day("2019-05-01"));
  }

  @Test
  void theLastMoveIsTakenBack() {
    assertThat(stays.takeBack(last)).isSameAs(second);
    assertThat(second.validTo()).isNull();
  }

  @Test
  void onlyTheLastMoveIsTakenBackAndNotTheOnlyStay() {
    assertThatThrownBy(() -> stays.takeBack(first)).hasMessageContaining("person.stay-not-last");
    Stays single = new Stays(List.of(last), null, TODAY);
    assertThatThrownBy(() -> single.takeBack(last)).hasMessageContaining("person.stay-only");
  }

  @Test
  void theLastStayEnds() {
    stays.correct(last, HERE, last.validFrom(), day("2026-01-01"));

    assertThat(last.validTo()).isEqualTo(day("2026-01-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "2001-01-01,2019-01-01,person.stay-overlap",
    "2016-01-01,2021-01-01,",
    "2016-01-01,,person.stay-overlap",
    "2016-01-01,2016-01-01,person.stay-dates",
    "1989-12-31,2019-01-01,person.residence-before-birth",
    "2016-01-01,2026-11-21,person.residence-in-future"
  })
  void whatCannotHaveBeenIsRefusedWithItsSentence(String from, String to, String code) {
    Runnable correcting =
        () -> stays.correct(second, THERE, day(from), to == null ? null : day(to));
    if (code == null) {
      correcting.run();
      assertThat(last.validFrom()).isEqualTo(day(to));
    } else {
      assertThatThrownBy(correcting::run).isInstanceOf(Refused.class).hasMessageContaining(code);
      assertThat(second.validFrom()).isEqualTo(day("2015-06-01"));
      assertThat(second.validTo()).isEqualTo(day("2020-01-01"));
    }
  }

  @Test
  void theDayOfAnActStaysAndThePlaceIsCorrected() {
    Wired.with(last, "openedByActId", 5L);

    stays.correct(last, THERE, last.validFrom(), null);
    assertThat(last.unitId()).isEqualTo(THERE);
    assertThat(last.openedByAct()).isTrue();

    assertThatThrownBy(() -> stays.correct(last, THERE, day("2021-01-01"), null))
        .hasMessageContaining("person.stay-by-act");
    assertThatThrownBy(() -> stays.takeBack(last)).hasMessageContaining("person.stay-by-act");
  }

  @Test
  void nobodyWasBornAfterTheFirstStay() {
    Stays young = new Stays(List.of(first, last), PartialDate.ofYear(2002), TODAY);

    assertThatThrownBy(() -> young.requireBornBy("birthDate"))
        .hasMessageContaining("person.residence-before-birth");
  }

  private static Residence stay(Long unit, String from, String to) {
    Residence stay = new Residence(1L, unit, day(from));
    stay.end(to == null ? null : day(to));
    return stay;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
