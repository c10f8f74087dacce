package vn.hieuhoc.lrs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what the rest of a search is asked for with: it is read only from the program it was given
 * to, and only as it was given. The key outlives the process, so that a page can be asked for after
 * a restart.
 */
@ApplicationScoped
class PageTokens {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String USE = "pages of statements";
  private static final int KEY_BYTES = 32;

  private final byte[] fallback = new byte[KEY_BYTES];

  @Inject
  @ConfigProperty(name = "hieuhoc.internal.key")
  private Optional<String> internalKey;

  PageTokens() {
    new SecureRandom().nextBytes(fallback);
  }

  /** The token for a program. */
  String written(MoreToken token, StatementReader reader) {
    String text = token.written();
    return text + "." + encoded(signature(text, reader));
  }

  /** Empty when this program was not given this. */
  Optional<MoreToken> read(String written, StatementReader reader) {
    int end = written.lastIndexOf('.');
    if (end < 0) {
      return Optional.empty();
    }
    String text = written.substring(0, end);
    byte[] shown = written.substring(end + 1).getBytes(StandardCharsets.UTF_8);
    byte[] right = encoded(signature(text, reader)).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(shown, right) ? MoreToken.read(text) : Optional.empty();
  }

  private byte[] signature(String text, StatementReader reader) {
    byte[] ours =
        internalKey.map(key -> mac(key.getBytes(StandardCharsets.UTF_8), USE)).orElse(fallback);
    return mac(ours, reader.accountId() + " " + text);
  }

  private static byte[] mac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJdkHasHmac) {
      throw new IllegalStateException(everyJdkHasHmac);
    }
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
