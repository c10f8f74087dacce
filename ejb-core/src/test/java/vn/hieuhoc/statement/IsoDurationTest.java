package vn.hieuhoc.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDurationTest {

  @ParameterizedTest
  @CsvSource({
    "PT60M, 3600000000000",
    "PT1H, 3600000000000",
    "PT0.5S, 500000000",
    "'PT0,25S', 250000000",
    "PT90.123456789S, 90123456789",
    "P1D, 86400000000000",
    "P1DT1H1M1S, 90061000000000",
    "P2W, 1209600000000000",
    "P1M, 2592000000000000",
    "PT0S, 0"
  })
  void readsExactNanoseconds(String text, long nanos) {
    assertThat(IsoDuration.nanos(text)).isEqualTo(nanos);
  }

  @Test
  void minuteBeforeTheTimeMarkIsAMonth() {
    assertThat(IsoDuration.nanos("P1M")).isGreaterThan(IsoDuration.nanos("PT1M"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "PT", "P1DT", "1H", "PT1", "PT-5M", "PT1H60", "P999999999999Y"})
  void refusesWhatIsNoDurationAndSaysTheValue(String text) {
    assertThatThrownBy(() -> IsoDuration.nanos(text))
        .isInstanceOfSatisfying(
            StatementRefused.class,
            refused -> {
              assertThat(refused.field()).isEqualTo("result.duration");
              assertThat(refused.arguments()).contains(text);
            });
  }
}
