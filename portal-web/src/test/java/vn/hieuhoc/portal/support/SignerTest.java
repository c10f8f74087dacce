package vn.hieuhoc.portal.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignerTest {

  @TempDir private Path keys;

  @Test
  void whatWasSealedOpensAlsoAfterARestart() {
    String sealed = Signer.withKeyIn(keys).seal("notice", "đã lưu");

    assertThat(Signer.withKeyIn(keys).open("notice", sealed)).isEqualTo("đã lưu");
  }

  @Test
  void nothingElseOpens() {
    Signer signer = Signer.withKeyIn(keys);
    String sealed = signer.seal("notice", "đã lưu");

    assertThat(signer.open("csrf", sealed)).isNull();
    assertThat(signer.open("notice", "x" + sealed)).isNull();
    assertThat(signer.open("notice", sealed + "x")).isNull();
    assertThat(signer.open("notice", "no dot")).isNull();
    assertThat(signer.open("notice", null)).isNull();
    assertThat(signer.signed("notice", "a", null)).isFalse();
  }
}
