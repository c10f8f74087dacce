package vn.hieuhoc.checkin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that codes are signed with: one for each session, derived from a secret that lies in the
 * folder of keys and is made there at the first start. Who holds the key of one session can sign
 * nothing for another.
 */
@ApplicationScoped
class CheckInKeys {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String FILE = "check-in.key";
  private static final int KEY_BYTES = 32;

  @Inject
  @ConfigProperty(name = "hieuhoc.keys.root")
  private Optional<String> keysRoot;

  private byte[] secret;

  @PostConstruct
  void makeKey() {
    secret = keysRoot.map(folder -> kept(Path.of(folder, FILE))).orElseGet(CheckInKeys::fresh);
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
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text);
    } catch (GeneralSecurityException everyJdkHasHmac) {
      throw new IllegalStateException(everyJdkHasHmac);
    }
  }

  private synchronized byte[] secret() {
    if (secret == null) {
      makeKey();
    }
    return secret;
  }

  private static byte[] fresh() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return bytes;
  }

  private static byte[] kept(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return Files.readAllBytes(file);
    } catch (IOException noKeys) {
      throw new UncheckedIOException(noKeys);
    }
  }

  private static void make(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, fresh());
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return;
    }
  }
}
