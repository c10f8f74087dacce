package vn.hieuhoc.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals identity numbers and makes the hash they are found by. AES-256-GCM, bound to the person's
 * public id so that a sealed number cannot be moved to another row; HMAC-SHA-256 with a key of its
 * own, since twelve digits would be guessed from a plain hash in minutes. Both keys come from the
 * setting {@code hieuhoc.identity.key}.
 */
@ApplicationScoped
public class IdentityVault {

  private static final byte FORMAT = 1;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BYTES = 32;

  private final SecureRandom random = new SecureRandom();

  /** Making one costs more than sealing with it. */
  private final Queue<Cipher> ciphers = new ConcurrentLinkedQueue<>();

  private byte[] sealingKey;
  private byte[] searchKey;

  /** For CDI. */
  protected IdentityVault() {}

  @Inject
  IdentityVault(@ConfigProperty(name = "hieuhoc.identity.key") Optional<String> key) {
    byte[] master = decoded(key);
    sealingKey = hmac(master, "hieuhoc identity sealing 1".getBytes(StandardCharsets.UTF_8));
    searchKey = hmac(master, "hieuhoc identity search 1".getBytes(StandardCharsets.UTF_8));
  }

  /** Makes a missing key stop the start, not the first citizen who types a number. */
  void checkAtStart(@Observes @Initialized(ApplicationScoped.class) Object start) {
    if (searchKey.length != KEY_BYTES) {
      throw new IllegalStateException("The identity keys were not derived");
    }
  }

  /** Sealed for the person alone. */
  public byte[] seal(IdentityNumber number, UUID personId) {
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    byte[] plain = number.digits().getBytes(StandardCharsets.US_ASCII);
    byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, personId, plain);
    return ByteBuffer.allocate(1 + IV_BYTES + sealed.length)
        .put(FORMAT)
        .put(iv)
        .put(sealed)
        .array();
  }

  /** What was sealed for the person. */
  public IdentityNumber open(byte[] sealed, UUID personId) {
    if (sealed[0] != FORMAT) {
      throw new IllegalStateException("Unknown format of a sealed identity number: " + sealed[0]);
    }
    byte[] iv = Arrays.copyOfRange(sealed, 1, 1 + IV_BYTES);
    byte[] body = Arrays.copyOfRange(sealed, 1 + IV_BYTES, sealed.length);
    byte[] plain = cipher(Cipher.DECRYPT_MODE, iv, personId, body);
    return IdentityNumber.parse(new String(plain, StandardCharsets.US_ASCII));
  }

  /** By which the number is found. */
  public byte[] hash(IdentityNumber number) {
    return hmac(searchKey, number.digits().getBytes(StandardCharsets.US_ASCII));
  }

  private byte[] cipher(int mode, byte[] iv, UUID personId, byte[] input) {
    try {
      Cipher idle = ciphers.poll();
      Cipher cipher = idle == null ? Cipher.getInstance("AES/GCM/NoPadding") : idle;
      cipher.init(
          mode, new SecretKeySpec(sealingKey, "AES"), new GCMParameterSpec(TAG_BITS, iv), random);
      cipher.updateAAD(personId.toString().getBytes(StandardCharsets.US_ASCII));
      byte[] output = cipher.doFinal(input);
      ciphers.offer(cipher);
      return output;
    } catch (GeneralSecurityException problem) {
      throw new IllegalStateException(
          "A sealed identity number does not fit hieuhoc.identity.key", problem);
    }
  }

  private static byte[] decoded(Optional<String> key) {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(key.map(String::strip).orElse(""));
    } catch (IllegalArgumentException notBase64) {
      bytes = new byte[0];
    }
    if (bytes.length != KEY_BYTES) {
      throw new IllegalStateException(
          "The setting hieuhoc.identity.key is missing or is not 32 bytes in base64. Without it"
              + " identity numbers cannot be kept. Set it, and keep it with the backups.");
    }
    return bytes;
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
