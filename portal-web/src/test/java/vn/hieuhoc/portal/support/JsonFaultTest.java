package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.support.StrictJson;

/** What is wrong with JSON is said in the language of the reader, with nothing of the parser's. */
class JsonFaultTest {

  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static String said(Throwable error, Locale locale) {
    return ErrorText.of("support.bad-json", List.of(JsonFault.words(error)), locale);
  }

  private static Throwable reading(String json) {
    return catchThrowable(() -> StrictJson.read(json.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void whereItIsBrokenIsSaidByLineAndColumn() {
    Throwable broken = reading("{\n  \"a\" 1}");

    assertThat(said(broken, VIETNAMESE)).contains("dòng 2, cột").doesNotContain("token", "{", "}");
    assertThat(said(broken, Locale.ENGLISH)).contains("line 2, column").doesNotContain("{", "}");
  }

  @Test
  void whatIsBrokenIsSaidInTheLanguageOfTheReader() {
    assertThat(said(reading("1e99999999"), VIETNAMESE)).contains("số quá lớn");
    assertThat(said(reading("{\"a\":1,\"a\":2}"), VIETNAMESE)).contains("ghi hai lần");
    assertThat(said(reading("[".repeat(100)), Locale.ENGLISH)).contains("nested too deeply");
  }

  @Test
  void aValueThatDoesNotFitIsNamedWithItsFieldAndNoClass() {
    JsonbException unfit =
        new JsonbException(
            "Unable to deserialize property 'mode' because of: vn.hieuhoc.api.Body",
            new IllegalArgumentException("No enum constant vn.hieuhoc.offering.OfferingMode.X"));

    assertThat(said(unfit, VIETNAMESE)).contains("trường “mode”, giá trị “X”");
    assertThat(said(unfit, VIETNAMESE)).doesNotContain("vn.hieuhoc", "Unable");
    assertThat(said(new JsonbException("Cannot do it"), VIETNAMESE)).contains("sai kiểu");
  }
}
