package vn.hieuhoc.portal.coursework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

/** The other days of a session are typed one after the other. */
class SessionFormTest {

  @Test
  void daysAreReadInTheOrderTheyStand() {
    SessionForm form = new SessionForm();
    form.setOtherDays("28/2/2027, 05/03/2027;29/2/2028");

    assertThat(form.toRepeat().days())
        .containsExactly(
            LocalDate.of(2027, 2, 28), LocalDate.of(2027, 3, 5), LocalDate.of(2028, 2, 29));
  }

  @Test
  void withWhomItIsHeldAndFromWhichMinuteItCountsIsPlannedAndMayBeTakenBack() {
    SessionForm form = new SessionForm();
    form.setOrganiserNote("Cùng Hội Nông dân");
    assertThat(form.isBlank()).isFalse();
    form.setDay(LocalDate.of(2027, 2, 28));
    form.setVenue("Nhà văn hóa");
    form.setMinutesToCount(90);

    SessionForm again = new SessionForm(form.toCommand());
    assertThat(again.toCommand().organiserNote()).isEqualTo("Cùng Hội Nông dân");
    assertThat(again.toCommand().minutesToCount()).isEqualTo(90);
    again.setMinutesToCount(null);
    assertThat(again.toCommand().minutesToCount()).isNull();
    again.setOrganiserNote(null);
    assertThat(again.toCommand().organiserNote()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/2027", "29/2/2027", "31/4/2027", "1/13/2027"})
  void aDayThatNoCalendarHasIsRefusedAndNeverMoved(String day) {
    SessionForm form = new SessionForm();
    form.setOtherDays("28/2/2027, " + day);

    assertThatThrownBy(form::toRepeat)
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("session.day-unreadable");
              assertThat(refused.arguments()).containsExactly(day);
            });
  }
}
