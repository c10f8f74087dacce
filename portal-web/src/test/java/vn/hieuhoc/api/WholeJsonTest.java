package vn.hieuhoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.StrictJson;

/** Only whole JSON gets as far as being bound to objects. */
class WholeJsonTest {

  private static final String BODY =
      "{\"name\":\"Trần Thị Lan\",\"unknown\":{\"list\":[1,{\"deep\":[true,null,\"}\"]}]},\"n\":1.5e3}";

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "{\"zz\":{}}", " [1,2] \n", "\"text\"", "12", "null", BODY})
  void aWholeValuePasses(String json) {
    assertThatCode(() -> require(json)).doesNotThrowAnyException();
  }

  @Test
  void whatKindOfValueItIsIsSeenAtItsBegin() {
    assertThat(require(" {\"a\":[]}")).isEqualTo(JsonParser.Event.START_OBJECT);
    assertThat(require(" [{\"a\":1}]")).isEqualTo(JsonParser.Event.START_ARRAY);
    assertThat(require("12")).isEqualTo(JsonParser.Event.VALUE_NUMBER);
  }

  @Test
  void whateverEndsEarlyIsRefusedAndNeverWaitedFor() {
    for (int length = 1; length < BODY.length(); length++) {
      String part = BODY.substring(0, length);
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThatThrownBy(() -> require(part)).isInstanceOf(JsonException.class),
          part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"zz\":{", "{\"zz\":[", "{}{}", "{]", "{\"a\" 1}", "abc", "[1,]", " "})
  void whatIsNoJsonIsRefused(String json) {
    assertThatThrownBy(() -> require(json)).isInstanceOf(JsonException.class);
  }

  @Test
  void nestingHasAnEnd() {
    String fits = "[".repeat(WholeJson.DEEPEST) + "]".repeat(WholeJson.DEEPEST);

    assertThatCode(() -> require(fits)).doesNotThrowAnyException();
    assertThatThrownBy(() -> require("[" + fits + "]")).hasMessageContaining("nested");
    assertThatThrownBy(() -> require("[".repeat(100_000))).isInstanceOf(JsonException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"Lan\",\"name\":\"Mai\"}",
        "{\"a\":{\"b\":1},\"c\":2,\"a\":null}",
        "[{\"deep\":[{\"b\":1,\"\\u0062\":2}]}]"
      })
  void aNameThatStandsTwiceInOneObjectIsRefused(String json) {
    assertThatThrownBy(() -> require(json))
        .isInstanceOfSatisfying(
            StrictJson.Broken.class,
            broken -> assertThat(broken.why()).isEqualTo(StrictJson.Why.TWICE));
  }

  @Test
  void theSameNameMayStandInDifferentObjects() {
    String json = "{\"a\":{\"a\":[{\"a\":1},{\"a\":2}]},\"b\":{\"a\":3}}";

    assertThatCode(() -> require(json)).doesNotThrowAnyException();
  }

  private static JsonParser.Event require(String json) {
    return WholeJson.require(json.getBytes(StandardCharsets.UTF_8));
  }
}
