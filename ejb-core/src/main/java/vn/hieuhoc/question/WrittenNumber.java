package vn.hieuhoc.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a number as people in Viet Nam write it: a comma or a dot before the decimals, blanks or
 * dots between thousands, perhaps a unit behind it. Where two readings are possible (1.000) both
 * are given.
 */
final class WrittenNumber {

  private static final Pattern NUMBER =
      Pattern.compile("\\s*([+-]?)([0-9][0-9.,\\s]*|[.,][0-9]+)[^0-9]{0,30}");
  private static final int LONGEST = 40;

  private WrittenNumber() {}

  /** The numbers the text may mean; none when it is not a number. */
  static List<BigDecimal> readings(String text) {
    List<BigDecimal> readings = new ArrayList<>();
    if (text == null || text.length() > LONGEST) {
      return readings;
    }
    Matcher matcher = NUMBER.matcher(text.replace('\u2212', '-'));
    if (!matcher.matches()) {
      return readings;
    }
    String sign = matcher.group(1);
    String digits = matcher.group(2).replaceAll("\\s", "").replaceAll("[.,]+$", "");
    int lastMark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
    long marks = digits.chars().filter(c -> c == '.' || c == ',').count();
    boolean both = digits.indexOf('.') >= 0 && digits.indexOf(',') >= 0;
    if (lastMark < 0) {
      add(readings, sign + digits);
    } else if (marks == 1 || both) {
      add(
          readings,
          sign + bare(digits.substring(0, lastMark)) + "." + digits.substring(lastMark + 1));
    }
    if (lastMark >= 0 && !both && digits.matches("[0-9]{1,3}([.,][0-9]{3})+")) {
      add(readings, sign + bare(digits));
    }
    return readings;
  }

  /** True when the text is exactly one number, written plainly. */
  static BigDecimal plainOrNull(String text) {
    List<BigDecimal> readings = readings(text);
    return readings.isEmpty() ? null : readings.get(0);
  }

  private static void add(List<BigDecimal> readings, String plain) {
    try {
      readings.add(new BigDecimal(plain.startsWith("+") ? plain.substring(1) : plain));
    } catch (NumberFormatException twoMarks) {
      return;
    }
  }

  private static String bare(String digits) {
    return digits.replace(".", "").replace(",", "");
  }
}
