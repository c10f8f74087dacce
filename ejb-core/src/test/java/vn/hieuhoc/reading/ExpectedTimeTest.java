package vn.hieuhoc.reading;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedTimeTest {

  /** A quarter of it is two minutes. */
  private static final ExpectedTime EIGHT_MINUTES = new ExpectedTime(null, 8, null);

  @ParameterizedTest
  @CsvSource({"PT0S, 2", "PT59S, 2", "PT1M, 1", "PT1M1S, 1", "PT1M59.9S, 1"})
  void whoIsTooEarlyIsToldTheBegunMinutesThatAreLeft(Duration open, long left) {
    assertThatThrownBy(() -> EIGHT_MINUTES.requireLeast("Sơ cứu", 25, 0, open))
        .asInstanceOf(InstanceOfAssertFactories.type(TooEarly.class))
        .extracting(TooEarly::minutesLeft)
        .isEqualTo(left);
  }

  @Test
  void whoTookTheTimeIsNotHeldUp() {
    assertThatCode(() -> EIGHT_MINUTES.requireLeast("Sơ cứu", 25, 120, Duration.ZERO))
        .doesNotThrowAnyException();
  }
}
