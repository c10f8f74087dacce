package vn.hieuhoc.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes of a screen, without a screen. */
class CheckInCodeTest {

  private static final UUID SESSION = UUID.fromString("0c1f9a52-7a11-4d0e-9f4e-3a86bd1b5d7e");
  private static final byte[] KEY = "khóa của buổi".getBytes(StandardCharsets.UTF_8);
  private static final Instant SHOWN = Instant.parse("2026-11-26T07:00:00Z");

  @Test
  void isReadAsItWasWritten() {
    CheckInCode code = CheckInCode.at(SESSION, SHOWN, KEY);

    assertThat(CheckInCode.read(code.written())).contains(code);
    assertThat(code.written()).hasSize(44);
    assertThat(code.drawnWith(KEY)).isTrue();
  }

  @Test
  void isWorthNothingUnderAnotherKey() {
    CheckInCode code = CheckInCode.at(SESSION, SHOWN, KEY);

    assertThat(code.drawnWith("another".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void isWorthNothingForAnotherSessionOrMoment() {
    CheckInCode code = CheckInCode.at(SESSION, SHOWN, KEY);

    assertThat(new CheckInCode(UUID.randomUUID(), code.step(), code.seal()).drawnWith(KEY))
        .isFalse();
    assertThat(new CheckInCode(SESSION, code.step() + 1, code.seal()).drawnWith(KEY)).isFalse();
  }

  @Test
  void isTakenWhileItIsShownAndALittleLonger() {
    CheckInCode code = CheckInCode.at(SESSION, SHOWN, KEY);

    assertThat(code.shownAt(SHOWN)).isTrue();
    assertThat(code.shownAt(SHOWN.plusSeconds(29))).isTrue();
    assertThat(code.shownAt(SHOWN.plusSeconds(30))).isFalse();
    assertThat(code.shownAt(SHOWN.minusSeconds(14))).isTrue();
    assertThat(code.shownAt(SHOWN.minusSeconds(15))).isFalse();
    assertThat(CheckInCode.SHOWN.toSeconds()).isLessThanOrEqualTo(20);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "A",
        "AQwfmlJ6EU0On06Ohr0bXX4AAAAAAAAAAAAAAAAAAAA",
        "AgwfmlJ6EU0On06Ohr0bXX4AAAAAAAAAAAAAAAAAAAAA",
        "!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!",
        "../../../../../../../../../../../../../../.."
      })
  void isNotReadFromAnythingElse(String text) {
    assertThat(CheckInCode.read(text)).isEmpty();
  }

  @Test
  void tellsNobodyItsSeal() {
    CheckInCode code = CheckInCode.at(SESSION, SHOWN, KEY);

    assertThat(code.toString()).doesNotContain(code.written()).contains(SESSION.toString());
  }
}
