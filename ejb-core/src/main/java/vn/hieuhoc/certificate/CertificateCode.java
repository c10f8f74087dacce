package vn.hieuhoc.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code under the QR of a certificate: twelve signs that cannot be mistaken for one another, 60
 * random bits.
 *
 * <p>Read generously: blanks and dashes are nothing, small letters are capital, and the letters O,
 * I, L and U, which no code has, are taken for 0, 1, 1 and V.
 */
final class CertificateCode {

  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private CertificateCode() {}

  static String random() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int index = 0; index < LENGTH; index++) {
      code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
    }
    return code.toString();
  }

  /** The code somebody typed or scanned, or empty when it cannot be one. */
  static Optional<String> read(String typed) {
    if (typed == null || typed.length() > 100) {
      return Optional.empty();
    }
    StringBuilder code = new StringBuilder(LENGTH);
    for (char sign : typed.toUpperCase(Locale.ROOT).toCharArray()) {
      char meant =
          switch (sign) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            case 'U' -> 'V';
            default -> sign;
          };
      if (SIGNS.indexOf(meant) >= 0) {
        code.append(meant);
      } else if (!Character.isWhitespace(sign) && sign != '-' && sign != '.') {
        return Optional.empty();
      }
    }
    return code.length() == LENGTH ? Optional.of(code.toString()) : Optional.empty();
  }

  /** In groups of four, as printed. */
  static String grouped(String code) {
    return code.replaceAll("(.{4})(?=.)", "$1 ");
  }
}
