package vn.hieuhoc.identity;

import java.util.regex.Pattern;
import vn.hieuhoc.support.Refused;

/** Vietnamese telephone numbers, kept as digits with a leading 0. Households share one. */
public final class PhoneNumber {

  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Zs}().-]+");
  private static final Pattern MOBILE = Pattern.compile("0[35789]\\d{8}");
  private static final Pattern LANDLINE = Pattern.compile("02\\d{8,9}");

  private PhoneNumber() {}

  /**
   * The number as kept; blank becomes null.
   *
   * @throws Refused {@code person.phone-length} or {@code person.phone-unknown}
   */
  public static String normalise(String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    String digits = SEPARATORS.matcher(typed.strip()).replaceAll("");
    if (digits.startsWith("+84")) {
      digits = "0" + digits.substring(3);
    } else if (digits.startsWith("84") && digits.length() == 11) {
      digits = "0" + digits.substring(2);
    }
    if (!digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw Refused.of("phone", "person.phone-unknown", typed.strip());
    }
    if (digits.length() < 10 || digits.length() > 11) {
      throw Refused.of("phone", "person.phone-length", digits.length());
    }
    if (!MOBILE.matcher(digits).matches() && !LANDLINE.matcher(digits).matches()) {
      throw Refused.of("phone", "person.phone-unknown", typed.strip());
    }
    return digits;
  }
}
