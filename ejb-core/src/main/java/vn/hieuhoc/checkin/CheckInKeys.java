package vn.hieuhoc.checkin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.support.KeyFile;

/**
 * The keys that codes are signed with: one for each session, derived from a secret that lies in the
 * folder of keys and is made there at the first start. Who holds the key of one session can sign
 * nothing for another.
 */
@ApplicationScoped
class CheckInKeys {

  private static final String FILE = "check-in.key";

  @Inject
  @ConfigProperty(name = "hieuhoc.keys.root")
  private Optional<String> keysRoot;

  private byte[] secret;

  @PostConstruct
  void makeKey() {
    secret = KeyFile.secret(keysRoot, FILE);
  }

  /** The key of a session's codes. */
  byte[] ofSession(UUID session, int codeVersion) {
    return mac(secret(), "session " + session + " " + codeVersion);
  }

  /** The signature of a text of ours. */
  byte[] sign(String text) {
    return mac(secret(), "ticket " + text);
  }

  static byte[] mac(byte[] key, String text) {
    return mac(key, text.getBytes(StandardCharsets.UTF_8));
  }

  static byte[] mac(byte[] key, byte[] text) {
    return KeyFile.mac(key, text);
  }

  private synchronized byte[] secret() {
    if (secret == null) {
      makeKey();
    }
    return secret;
  }
}
