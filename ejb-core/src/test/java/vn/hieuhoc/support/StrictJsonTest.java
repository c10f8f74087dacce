package vn.hieuhoc.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of strangers is read whole and with one meaning, or not at all. */
class StrictJsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "12",
        "null",
        "\"chữ 🎓\"",
        "{\"a\":[1,{\"b\":null}],\"c\":{\"a\":1}}",
        "[{\"a\":1},{\"a\":1}]"
      })
  void whatIsWholeIsReadAsItIs(String text) {
    assertThat(StrictJson.read(text).toString()).isEqualTo(text);
    assertThat(StrictJson.read(text.getBytes(StandardCharsets.UTF_8)).toString()).isEqualTo(text);
  }

  @Test
  void numbersKeepAllTheirDigits() {
    JsonValue value = StrictJson.read("{\"raw\":12345678901234567890.1234567890,\"e\":1E+2}");

    assertThat(value.asJsonObject().getJsonNumber("raw").bigDecimalValue())
        .hasToString("12345678901234567890.1234567890");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1%s", "-1%s", "0.%s", "{\"a\":[1%s]}"})
  void aNumberWithoutEndIsRefusedAsOtherBadTextIs(String text) {
    assertThatThrownBy(() -> StrictJson.read(text.formatted("7".repeat(5_000))))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("too many digits");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e99999999",
        "-1E-99999999",
        "[1e2147483647]",
        "{\"a\":100e2147483647}",
        "1e2147483648",
        "10e-2147483648",
        "1e99999999999"
      })
  void aNumberNobodyCanReckonWithIsRefusedAsOtherBadTextIs(String text) {
    assertThatThrownBy(() -> StrictJson.read(text))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("too large or too small");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"a\":1",
        "[1,]",
        "{}{}",
        "[1] 2",
        "nul",
        "{'a':1}",
        "{\"a\":1,}",
        "\"\\ud83c\"",
        "\"\\udf93\\ud83c\"",
        "\"a\tb\""
      })
  void whatIsNoWholeValueIsRefused(String text) {
    assertThatThrownBy(() -> StrictJson.read(text)).isInstanceOf(JsonException.class);
  }

  @Test
  void aNameTwiceIsRefusedHoweverItIsWritten() {
    assertThatThrownBy(() -> StrictJson.read("{\"a\":1,\"b\":{\"x\":1,\"x\":2}}"))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("\"x\" stands twice");
    assertThatThrownBy(() -> StrictJson.read("{\"a\":1,\"\\u0061\":2}"))
        .hasMessageContaining("stands twice");
  }

  @Test
  void brokenUtf8IsRefused() {
    byte[] cut = "{\"a\":\"ế\"}".getBytes(StandardCharsets.UTF_8);
    cut[7] = '"';

    assertThatThrownBy(() -> StrictJson.read(cut)).hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> StrictJson.read("{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> StrictJson.read("{}".getBytes(StandardCharsets.UTF_16)))
        .isInstanceOf(JsonException.class);
  }

  @Test
  void nestingHasAnEnd() {
    String fits = "[".repeat(StrictJson.DEEPEST) + "]".repeat(StrictJson.DEEPEST);

    assertThat(StrictJson.read(fits).toString()).isEqualTo(fits);
    assertThatThrownBy(() -> StrictJson.read("[" + fits + "]")).hasMessageContaining("nested");
    assertThatThrownBy(() -> StrictJson.read("[".repeat(200_000)))
        .isInstanceOf(JsonException.class);
    assertThatThrownBy(() -> StrictJson.read("{\"a\":".repeat(200_000)))
        .isInstanceOf(JsonException.class);
  }
}
