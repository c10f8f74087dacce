package vn.hieuhoc.account;

import java.util.Locale;
import java.util.Set;
import vn.hieuhoc.support.Refused;

/**
 * What a password must be: long enough, and not what everybody tries first. No rules of capitals
 * and signs: they make passwords that are written on paper.
 */
final class Passwords {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 200;

  private static final Set<String> TRIED_FIRST =
      Set.of(
          "12345678",
          "123456789",
          "1234567890",
          "0123456789",
          "87654321",
          "11223344",
          "password",
          "password1",
          "matkhau1",
          "matkhau123",
          "mật khẩu",
          "khanhhoa",
          "nhatrang",
          "qwertyui",
          "qwerty123",
          "abcd1234",
          "iloveyou",
          "anhyeuem",
          "hieuhoc1",
          "hieuhoc123");

  private Passwords() {}

  /**
   * Gives the password back, or refuses it.
   *
   * @throws Refused {@code account.password-length}, {@code account.password-common}
   */
  static String checked(String password, String userName) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
      throw Refused.of("password", "account.password-length", SHORTEST);
    }
    String lower = password.toLowerCase(Locale.ROOT);
    boolean oneSign = password.chars().distinct().count() == 1;
    if (oneSign || TRIED_FIRST.contains(lower) || lower.equals(userName)) {
      throw Refused.of("password", "account.password-common");
    }
    return password;
  }
}
