package vn.hieuhoc.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.support.Refused;

/** A number or a truth that does not fit is refused; nothing is made fit unsaid. */
class PlainValuesTest {

  /** A body with everything that holds whole numbers and truths. */
  record Body(
      int seats,
      Integer minutes,
      long bytes,
      Long after,
      boolean open,
      Boolean right,
      List<Part> parts,
      Map<String, Integer> draws,
      int[] lines,
      String title,
      Double share) {}

  /** Something within. */
  record Part(Integer number, boolean required) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"seats\":2147483647,\"minutes\":-2147483648,\"bytes\":9223372036854775807}",
        "{\"seats\":30.0,\"after\":1e3,\"share\":0.5,\"unknown\":1.5}",
        "{\"minutes\":null,\"after\":null,\"right\":null,\"parts\":null,\"draws\":null}",
        "{\"open\":true,\"right\":false,\"title\":\"yes\",\"unknown\":{\"open\":\"yes\"}}",
        "{\"parts\":[{\"number\":1,\"required\":true},null],\"draws\":{\"rẫy\":3},\"lines\":[1]}"
      })
  void whatFitsPasses(String json) {
    assertThatCode(() -> require(json)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"seats\":2147483648}",
        "{\"minutes\":-2147483649}",
        "{\"minutes\":2.5}",
        "{\"seats\":1e99999999}",
        "{\"bytes\":9223372036854775808}",
        "{\"after\":1e-3}",
        "{\"parts\":[{\"number\":1},{\"number\":4294967297}]}",
        "{\"draws\":{\"rẫy\":1.5}}",
        "{\"lines\":[1,9999999999]}"
      })
  void aNumberThatIsNotWholeOrTooLargeIsRefused(String json) {
    assertThatThrownBy(() -> require(json))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("support.not-a-whole-number");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"open\":\"yes\"}",
        "{\"right\":\"false\"}",
        "{\"open\":1}",
        "{\"parts\":[{\"required\":\"có\"}]}"
      })
  void whatIsNeitherTrueNorFalseIsRefused(String json) {
    assertThatThrownBy(() -> require(json))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("support.not-a-truth");
  }

  @Test
  void theFieldIsNamed() {
    assertThatThrownBy(() -> require("{\"title\":\"a\",\"parts\":[{\"number\":0.5}]}"))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.field()).isEqualTo("number"));
  }

  private static void require(String json) {
    PlainValues.require(json.getBytes(StandardCharsets.UTF_8), Body.class);
  }
}
