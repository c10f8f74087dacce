package vn.hieuhoc.portal.support;

import jakarta.annotation.PostConstruct;
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
 * Signs the few things the browser keeps for us, so that only what we wrote comes back.
 *
 * <p>The key comes from the settings; without one a new key is made at every start, which makes open
 * anonymous forms and unread notices of the time before the start invalid, and nothing else.
 */
@ApplicationScoped
public class Signer {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

  @Inject
  @ConfigProperty(name = "hieuhoc.security.signing-key")
  private Optional<String> configuredKey;

  private SecretKeySpec key;

  @PostConstruct
  void makeKey() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    byte[] chosen = configuredKey.map(text -> text.getBytes(StandardCharsets.UTF_8)).orElse(bytes);
    key = new SecretKeySpec(chosen, ALGORITHM);
  }

  /** The signature of the text for one purpose; a signature for another purpose is worth nothing. */
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
