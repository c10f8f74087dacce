package vn.hieuhoc.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.mail.MailKeys.Purpose;
import vn.hieuhoc.schema.Wired;

class MailKeysTest {

  private static final UUID LAN = UUID.fromString("7b1f7f6e-8a53-4d4f-9b6d-1c1f6d2f7a10");
  private final MailKeys keys = new MailKeys();

  @BeforeEach
  void withoutAFolder() {
    Wired.with(keys, "keysRoot", Optional.empty());
    keys.makeKey();
  }

  @Test
  void aLinkIsGoodForOnePersonOnePurposeAndOneAddress() {
    String token = keys.token(Purpose.STOP, LAN, "lan@example.vn");

    assertThat(keys.person(Purpose.STOP, token)).contains(LAN);
    assertThat(keys.person(Purpose.CONFIRM, token)).isEmpty();
    assertThat(keys.isFor(token, "lan@example.vn")).isTrue();
    assertThat(keys.isFor(token, "other@example.vn")).isFalse();
  }

  @Test
  void aChangedLinkIsWorthNothing() {
    String token = keys.token(Purpose.STOP, LAN, "lan@example.vn");
    char last = token.charAt(3) == 'A' ? 'B' : 'A';

    assertThat(keys.person(Purpose.STOP, token.substring(0, 3) + last + token.substring(4)))
        .isEmpty();
    assertThat(keys.person(Purpose.STOP, token.substring(4))).isEmpty();
    assertThat(keys.person(Purpose.STOP, "không phải")).isEmpty();
    assertThat(keys.person(Purpose.STOP, null)).isEmpty();
  }
}
