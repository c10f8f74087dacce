package vn.hieuhoc.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SecretsTest {

  @Test
  void aPasswordFitsItsOwnHashOnly() {
    String hash = Secrets.hash("đường làng 1975");

    assertThat(Secrets.matches("đường làng 1975", hash)).isTrue();
    assertThat(Secrets.matches("duong lang 1975", hash)).isFalse();
  }

  @Test
  void theSamePasswordNeverHashesTheSame() {
    assertThat(Secrets.hash("mot hai ba bon")).isNotEqualTo(Secrets.hash("mot hai ba bon"));
  }

  @Test
  void nobodysPasswordFitsNothing() {
    assertThat(Secrets.matches("nobody's password", null)).isFalse();
  }

  @Test
  void tokensAreLongAndNeverTheSame() {
    assertThat(Secrets.newToken()).hasSizeGreaterThanOrEqualTo(43);
    assertThat(Secrets.newToken()).isNotEqualTo(Secrets.newToken());
  }
}
