package vn.hieuhoc.portal.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What a form showed when it was opened, in a few signs: to tell whether others saved meanwhile.
 */
public final class Seen {

  private static final int BYTES = 12;

  private Seen() {}

  /** The signs of a value that says all of itself in words, as records do; empty for none. */
  public static String of(Object shown) {
    if (shown == null) {
      return "";
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(shown.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (GeneralSecurityException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
