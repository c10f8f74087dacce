package vn.hieuhoc.xapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartBodyTest {

  @Test
  void whatIsWrittenIsReadByteForByte() {
    byte[] picture = {0, '\r', '\n', '-', '-', 'b', '\r', '\n', (byte) 0xff, '\n'};
    List<MultipartBody.Part> parts =
        List.of(
            new MultipartBody.Part(Map.of("Content-Type", "application/json"), bytes("{\"a\":1}")),
            new MultipartBody.Part(Map.of("X-Experience-API-Hash", "ab"), picture),
            new MultipartBody.Part(Map.of("Content-Type", "text/plain"), new byte[0]));

    List<MultipartBody.Part> read = MultipartBody.read(MultipartBody.write(parts, "xyz"), "xyz");

    assertThat(read).hasSize(3);
    assertThat(read.get(0).header("content-TYPE")).isEqualTo("application/json");
    assertThat(read.get(0).content()).isEqualTo(bytes("{\"a\":1}"));
    assertThat(read.get(1).content()).isEqualTo(picture);
    assertThat(read.get(1).header("x-experience-api-hash")).isEqualTo("ab");
    assertThat(read.get(2).content()).isEmpty();
    assertThat(read.get(2).header("none")).isEmpty();
  }

  @Test
  void whatStandsBeforeAndBehindIsLeftOut() {
    String body = "preamble\r\n--b \r\nA: 1\r\n\r\nx\r\n--b--\r\nepilogue";

    assertThat(MultipartBody.read(bytes(body), "b"))
        .singleElement()
        .satisfies(part -> assertThat(part.content()).isEqualTo(bytes("x")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no boundary at all",
        "--b\r\nA: 1\r\n\r\nx",
        "--b\r\nA: 1\r\n\r\nx\r\n--b",
        "--b\r\nA: 1\r\n--b--",
        "--b\r\nno colon\r\n\r\nx\r\n--b--",
        "--bA: 1\r\n\r\nx\r\n--b--",
        "text--b\r\n\r\nx"
      })
  void whatIsNotWholeIsRefused(String body) {
    assertThatThrownBy(() -> MultipartBody.read(bytes(body), "b"))
        .hasMessageContaining("xapi.multipart-broken");
  }

  @Test
  void partsHaveAnEnd() {
    String body = "--b\r\n\r\n\r\n".repeat(1_002) + "--b--";

    assertThatThrownBy(() -> MultipartBody.read(bytes(body), "b"))
        .hasMessageContaining("xapi.multipart-broken");
  }

  @Test
  void headersSayTypeBoundaryAndCharset() {
    String type = "Multipart/Mixed; charset=UTF-8; boundary=\"a b\"";

    assertThat(MediaTypes.plain(type)).isEqualTo("multipart/mixed");
    assertThat(MediaTypes.boundary(type)).isEqualTo("a b");
    assertThat(MediaTypes.boundary("multipart/mixed; boundary=x;y=z")).isEqualTo("x");
    assertThat(MediaTypes.boundary("multipart/mixed;")).isNull();
    assertThat(MediaTypes.isUtf8(type)).isTrue();
    assertThat(MediaTypes.isUtf8("application/json; charset=latin1")).isFalse();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
