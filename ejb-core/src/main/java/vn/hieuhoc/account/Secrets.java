package vn.hieuhoc.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Passwords and tokens. Passwords: PBKDF2 with HMAC-SHA-512, 210,000 rounds, 16 bytes of salt
 * (OWASP Password Storage Cheat Sheet, 2023). Tokens are 256 random bits, so one SHA-256 is enough.
 */
final class Secrets {

  private static final int ROUNDS = 210_000;
  private static final int BITS = 256;
  private static final String SCHEME = "pbkdf2-sha512";
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What an unknown user's password is compared with, so that it takes the same time. */
  private static final String NOBODY = hash("nobody's password");

  private Secrets() {}

  static String hash(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    return String.join(
        "$", SCHEME, String.valueOf(ROUNDS), encode(salt), encode(derive(password, salt, ROUNDS)));
  }

  /** Compares; a null hash takes as long as a real one and never matches. */
  static boolean matches(String password, String hash) {
    String[] parts = (hash == null ? NOBODY : hash).split("\\$");
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      return false;
    }
    byte[] derived = derive(password, decode(parts[2]), Integer.parseInt(parts[1]));
    return MessageDigest.isEqual(derived, decode(parts[3])) && hash != null;
  }

  static String newToken() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return encode(bytes);
  }

  static byte[] hashToken(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    try {
      PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, BITS);
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] decode(String text) {
    return Base64.getUrlDecoder().decode(text);
  }
}
