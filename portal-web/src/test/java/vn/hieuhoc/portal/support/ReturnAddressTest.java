package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnAddressTest {

  @Test
  void aPageOfOursIsKept() {
    assertThat(ReturnAddress.localOr("/khoa-hoc?chu-de=so", "/toi"))
        .isEqualTo("/khoa-hoc?chu-de=so");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "https://example.org/",
        "//example.org/",
        "/\\example.org",
        "\\\\example.org",
        "javascript:alert(1)",
        "/toi\r\nSet-Cookie: a=b",
        "/no-such-page",
        "/%2f%2fexample.org"
      })
  void anythingElseIsNot(String address) {
    assertThat(ReturnAddress.localOr(address, "/toi")).isEqualTo("/toi");
  }
}
