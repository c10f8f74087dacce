package vn.hieuhoc.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

class AnswerTest {

  private static JsonValue json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readValue();
    }
  }

  @Test
  void everyWayOfAnsweringIsRead() {
    assertThat(Answer.read(json("{\"choice\":\"a\"}"))).isEqualTo(Answer.of("a"));
    assertThat(Answer.read(json("{\"choices\":[\"c\",\"a\"]}"))).isEqualTo(Answer.of("a", "c"));
    assertThat(Answer.read(json("{\"value\":true}"))).isEqualTo(Answer.of("true"));
    assertThat(Answer.read(json("{\"text\":\"115\"}"))).isEqualTo(Answer.written("115"));
    assertThat(Answer.read(json("{}"))).isEqualTo(Answer.NONE);
    assertThat(Answer.read(JsonValue.NULL)).isEqualTo(Answer.NONE);
    assertThat(Answer.read(null)).isEqualTo(Answer.NONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "1",
        "{\"choice\":1}",
        "{\"choices\":[1]}",
        "{\"value\":\"x\"}",
        "{\"a\":1}"
      })
  void whateverElseIsRefused(String text) {
    assertThatThrownBy(() -> Answer.read(json(text))).isInstanceOf(Refused.class);
  }

  @Test
  void whatIsKeptReadsBackTheSame() {
    Answer several = Answer.of("c", "a");

    assertThat(several.toJson()).hasToString("{\"choices\":[\"a\",\"c\"]}");
    assertThat(Answer.read(several.toJson())).isEqualTo(several);
    assertThat(Answer.read(Answer.written("hòa giải").toJson()).text()).isEqualTo("hòa giải");
  }
}
