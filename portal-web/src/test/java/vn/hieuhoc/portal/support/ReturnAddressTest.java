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

  @Test
  void theWishToEnrolIsKept() {
    String course = "/khoa-hoc/fe2e2553-780c-4a55-b559-4b56ad66e253?ghi-danh=co";

    assertThat(ReturnAddress.localOr(course, "/toi")).isEqualTo(course);
    assertThat(ReturnAddress.signInFor(course))
        .isEqualTo(
            "/dang-nhap?ve=%2Fkhoa-hoc%2Ffe2e2553-780c-4a55-b559-4b56ad66e253%3Fghi-danh%3Dco");
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
