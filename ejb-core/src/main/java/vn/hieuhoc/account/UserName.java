package vn.hieuhoc.account;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.hieuhoc.support.VietnameseText;

/** User names as they are kept: lower case; a telephone typed with blanks or dots is as good. */
public final class UserName {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s().]+");
  private static final int DIGITS_OF_A_TELEPHONE = 9;

  private UserName() {}

  /** The user name that was meant; null becomes empty. */
  public static String of(String typed) {
    String name = typed == null ? "" : VietnameseText.tidy(typed);
    boolean telephone =
        name.chars().filter(sign -> sign >= '0' && sign <= '9').count() >= DIGITS_OF_A_TELEPHONE
            && name.chars().noneMatch(Character::isLetter);
    String joined = telephone ? SEPARATORS.matcher(name).replaceAll("") : name;
    String local = telephone && joined.startsWith("+84") ? "0" + joined.substring(3) : joined;
    return local.toLowerCase(Locale.ROOT);
  }
}
