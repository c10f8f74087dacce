package vn.hieuhoc.statement;

import java.math.BigDecimal;

/**
 * ISO 8601 durations as xAPI allows them, in exact nanoseconds. A year counts 365 days and a month
 * 30, since a duration without a start has no calendar. Weeks stand alone, and only the last number
 * has a fraction. A number has at most 18 digits before its point and behind it.
 */
public final class IsoDuration {

  private static final String UNITS = "YMWDHMS";
  private static final int DATE_UNITS = 4;
  private static final int WEEKS = 2;
  private static final int MOST_DIGITS = 18;
  private static final long[] SECONDS = {
    365L * 86_400, 30L * 86_400, 7L * 86_400, 86_400, 3_600, 60, 1
  };
  private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE);

  private final String text;
  private int at;
  private int unit;
  private boolean fractional;
  private boolean weeks;

  private IsoDuration(String text) {
    this.text = text;
  }

  /**
   * The length of a duration.
   *
   * @throws StatementRefused when the text is no duration, or one longer than 292 years
   */
  public static long nanos(String text) {
    if (!is(text)) {
      throw new StatementRefused("result.duration", text, "duration");
    }
    BigDecimal nanos = BigDecimal.ZERO;
    IsoDuration duration = new IsoDuration(text);
    duration.begin();
    while (duration.at < text.length()) {
      int from = duration.at;
      duration.part();
      String number = text.substring(from, duration.at - 1).replace("T", "").replace(',', '.');
      BigDecimal seconds = BigDecimal.valueOf(SECONDS[duration.unit - 1]);
      nanos = nanos.add(new BigDecimal(number).multiply(seconds).multiply(NANOS));
    }
    if (nanos.compareTo(LARGEST) > 0) {
      throw new StatementRefused("result.duration", text, "duration-long");
    }
    return nanos.longValue();
  }

  /** True when a text is a duration. */
  static boolean is(String text) {
    IsoDuration duration = new IsoDuration(text);
    if (!duration.begin()) {
      return false;
    }
    int parts = 0;
    while (duration.at < text.length()) {
      if (duration.fractional || !duration.part()) {
        return false;
      }
      parts++;
    }
    return parts > 0 && !(duration.weeks && parts > 1);
  }

  private boolean begin() {
    at = 1;
    return text.startsWith("P");
  }

  /** Goes over one number with its unit, and over the mark of the time before it. */
  private boolean part() {
    if (text.charAt(at) == 'T') {
      if (unit > DATE_UNITS || ++at == text.length()) {
        return false;
      }
      unit = Math.max(unit, DATE_UNITS);
      return number() && unitAfter(true);
    }
    return number() && unitAfter(unit > DATE_UNITS);
  }

  private boolean number() {
    boolean some = digits();
    if (some && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
      fractional = true;
      at++;
      some = digits();
    }
    return some && at < text.length();
  }

  private boolean digits() {
    int from = at;
    while (at < text.length() && Forms.digit(text.charAt(at))) {
      at++;
    }
    return at > from && at - from <= MOST_DIGITS;
  }

  private boolean unitAfter(boolean ofTime) {
    int found = UNITS.indexOf(text.charAt(at), ofTime ? Math.max(unit, DATE_UNITS) : unit);
    if (found < 0 || ofTime != found >= DATE_UNITS) {
      return false;
    }
    weeks |= found == WEEKS;
    unit = found + 1;
    at++;
    return true;
  }
}
