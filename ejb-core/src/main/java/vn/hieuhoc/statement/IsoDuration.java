package vn.hieuhoc.statement;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ISO 8601 durations as xAPI allows them, in exact nanoseconds. A year counts 365 days and a month
 * 30, since a duration without a start has no calendar.
 */
public final class IsoDuration {

  private static final String NUMBER = "(\\d+(?:[.,]\\d+)?)";
  private static final Pattern FORM =
      Pattern.compile(
          "P(?:#Y)?(?:#M)?(?:#W)?(?:#D)?(?:T(?:#H)?(?:#M)?(?:#S)?)?".replace("#", NUMBER));
  private static final long[] SECONDS = {
    365L * 86_400, 30L * 86_400, 7L * 86_400, 86_400, 3_600, 60, 1
  };
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private IsoDuration() {}

  /**
   * The length of a duration.
   *
   * @throws StatementRefused when the text is no duration, or one longer than 292 years
   */
  public static long nanos(String text) {
    Matcher matcher = FORM.matcher(text);
    if (!matcher.matches() || text.endsWith("P") || text.endsWith("T")) {
      throw new StatementRefused("result.duration", text, "duration");
    }
    BigDecimal nanos = BigDecimal.ZERO;
    for (int part = 0; part < SECONDS.length; part++) {
      String number = matcher.group(part + 1);
      if (number != null) {
        BigDecimal seconds =
            new BigDecimal(number.replace(',', '.')).multiply(BigDecimal.valueOf(SECONDS[part]));
        nanos = nanos.add(seconds.multiply(NANOS));
      }
    }
    if (nanos.compareTo(LARGEST) > 0) {
      throw new StatementRefused("result.duration", text, "duration");
    }
    return nanos.longValue();
  }
}
