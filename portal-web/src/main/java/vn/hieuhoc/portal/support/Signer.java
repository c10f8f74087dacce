package vn.hieuhoc.portal.support;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs the few things the browser keeps for us, so that only what we wrote comes back.
 *
 * <p>The key lies in the folder of keys and is made there at the first start, so that forms opened
 * before a restart can still be sent after it.
 */
@ApplicationScoped
public class Signer {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  private static final String FILE = "portal-signing.key";
  private static final int KEY_BYTES = 32;

  @Inject
  @ConfigProperty(name = "hieuhoc.keys.root")
  private Optional<String> keysRoot;

  private SecretKeySpec key;

  @PostConstruct
  void makeKey() {
    key = keysRoot.map(folder -> kept(Path.of(folder, FILE))).orElseGet(Signer::fresh);
  }

  /** A signer outside the container. */
  static Signer withKeyIn(Path folder) {
    Signer signer = new Signer();
    signer.key = kept(folder.resolve(FILE));
    return signer;
  }

  private static SecretKeySpec fresh() {
    byte[] bytes = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(bytes);
    return new SecretKeySpec(bytes, ALGORITHM);
  }

  private static SecretKeySpec kept(Path file) {
    try {
      if (Files.exists(file)) {
        return new SecretKeySpec(Files.readAllBytes(file), ALGORITHM);
      }
      SecretKeySpec made = fresh();
      Files.createDirectories(file.getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.write(file, made.getEncoded());
      return made;
    } catch (IOException noKeys) {
      throw new UncheckedIOException(noKeys);
    }
  }

  /**
   * The signature of the text for one purpose; a signature for another purpose is worth nothing.
   */
  public String sign(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(purpose.getBytes(StandardCharsets.UTF_8));
      mac.update((byte) 0);
      return TEXT.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException everyJdkHasHmac) {
      throw new IllegalStateException(everyJdkHasHmac);
    }
  }

  /** Whether the signature was made by us, compared in constant time. */
  public boolean signed(String purpose, String text, String signature) {
    return signature != null
        && MessageDigest.isEqual(
            sign(purpose, text).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  /** The text with its signature behind a dot. */
  String seal(String purpose, String text) {
    String safe = TEXT.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return safe + "." + sign(purpose, safe);
  }

  /** The text of a sealed value, or null when it was not sealed by us. */
  String open(String purpose, String sealed) {
    int dot = sealed == null ? -1 : sealed.indexOf('.');
    if (dot < 0 || !signed(purpose, sealed.substring(0, dot), sealed.substring(dot + 1))) {
      return null;
    }
    return new String(
        Base64.getUrlDecoder().decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
  }
}
