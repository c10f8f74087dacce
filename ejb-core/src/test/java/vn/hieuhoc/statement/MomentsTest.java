package vn.hieuhoc.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-29T12:00:00+07:00, 2026-11-29T05:00:00Z",
    "2026-11-29T12:00:00.5+07:00, 2026-11-29T05:00:00.5Z",
    "'2026-11-29T12:00:00,123456+0700', 2026-11-29T05:00:00.123456Z",
    "2026-11-29T05:00:00.123456789999Z, 2026-11-29T05:00:00.123456789Z",
    "20261129T120000+07, 2026-11-29T05:00:00Z",
    "2026-11-29T05:00Z, 2026-11-29T05:00:00Z",
    "2026-11-29T05z, 2026-11-29T05:00:00Z",
    "2026-11-29t05:00:00, 2026-11-29T05:00:00Z",
    "2026-11-29T24:00:00Z, 2026-11-30T00:00:00Z",
    "2016-12-31T23:59:60Z, 2017-01-01T00:00:00Z",
    "2026-11-29T00:00:00+14:00, 2026-11-28T10:00:00Z",
    "1970-01-01T00:00:00-00:30, 1970-01-01T00:30:00Z",
    "0001-01-01T00:00:00Z, 0001-01-01T00:00:00Z",
    "9999-12-31T23:59:59.999Z, 9999-12-31T23:59:59.999Z"
  })
  void namesTheMoment(String text, Instant moment) {
    assertThat(Moments.read(text)).isEqualTo(moment);
  }

  @RepeatedTest(50)
  void readsWhatJavaWrites(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    for (int i = 0; i < 100; i++) {
      OffsetDateTime moment =
          Instant.ofEpochSecond(
                  random.nextLong(-60_000_000_000L, 250_000_000_000L),
                  random.nextInt(1_000_000_000))
              .atOffset(ZoneOffset.ofTotalSeconds(60 * random.nextInt(-720, 840)));
      String text = moment.toString();
      assertThat(Moments.read(text)).as(text).isEqualTo(moment.toInstant());
    }
  }

  @Test
  void refusalNamesThePlaceAndTheValue() {
    assertThatThrownBy(() -> Moments.read("since", "hôm qua"))
        .isInstanceOfSatisfying(
            StatementRefused.class,
            refused -> {
              assertThat(refused.code()).isEqualTo("record.statement.timestamp");
              assertThat(refused.arguments()).containsExactly("since", "hôm qua");
            });
    assertThatThrownBy(() -> Moments.read("0001-01-01T00:00:00+00:01"))
        .isInstanceOf(StatementRefused.class);
  }
}
