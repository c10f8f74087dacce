package vn.hieuhoc.deploy;

import java.security.SecureRandom;

/**
 * A password that a person can read from a screen and type: no letters or digits that look alike.
 */
final class InitialPassword {

  private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final int GROUP = 4;

  private InitialPassword() {}

  /** Four groups of four out of 31 signs: about 79 bits. */
  static String generate() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int sign = 0; sign < GROUPS * GROUP; sign++) {
      if (sign > 0 && sign % GROUP == 0) {
        password.append('-');
      }
      password.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
    }
    return password.toString();
  }
}
