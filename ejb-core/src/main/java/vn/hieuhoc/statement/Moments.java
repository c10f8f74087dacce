package vn.hieuhoc.statement;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Moments as statements and requests write them: ISO 8601 in its extended or basic form, with or
 * without seconds and fractions of them. One without an offset is meant in UTC; an offset of minus
 * zero, which says that none is known, is refused (xAPI 1.0.3, Data, 4.5). Version 2.0 asks for RFC
 * 3339, which is the extended form whole.
 */
public final class Moments {

  private static final int SECONDS_A_DAY = 86_400;
  private static final int DIGITS_KEPT = 9;
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private final String text;
  private int at;
  private boolean failed;

  private Moments(String text) {
    this.text = text;
  }

  /**
   * The moment a text names.
   *
   * @throws StatementRefused when it names none
   */
  public static Instant read(String text) {
    return read("timestamp", text);
  }

  /**
   * The moment a text names.
   *
   * @param path where the text stands
   * @throws StatementRefused when it names none
   */
  public static Instant read(String path, String text) {
    Instant moment = new Moments(text).parse(false);
    if (moment == null) {
      throw new StatementRefused(path, text, "timestamp");
    }
    return moment;
  }

  /** The moment a text names, null when it names none. */
  static Instant orNull(String text) {
    return new Moments(text).parse(false);
  }

  /** True when a text names a moment as the version wants it. */
  static boolean follows(String text, XapiVersion version) {
    return new Moments(text).parse(version == XapiVersion.V2_0_0) != null;
  }

  private Instant parse(boolean whole) {
    int year = digits(4);
    boolean extended = take('-');
    int month = digits(2);
    separator('-', extended);
    int day = digits(2);
    if (failed || month < 1 || month > 12 || day < 1 || day > days(year, month)) {
      return null;
    }
    if (!take('T') && !take('t')) {
      return null;
    }
    long second = LocalDate.of(year, month, day).toEpochDay() * SECONDS_A_DAY;
    int hour = digits(2);
    boolean minutes = more(extended, ':');
    int minute = minutes ? digits(2) : 0;
    boolean seconds = minutes && more(extended, ':');
    int leap = seconds ? digits(2) : 0;
    int nanos = seconds && (take('.') || take(',')) ? fraction() : 0;
    boolean endOfDay = hour == 24 && minute == 0 && leap == 0 && nanos == 0;
    if (failed || hour > 23 && !endOfDay || minute > 59 || leap > 60) {
      return null;
    }
    boolean offset = at < text.length();
    second += hour * 3_600L + minute * 60L + leap - offset(whole);
    if (failed || at < text.length() || whole && !(extended && seconds && offset && hour < 24)) {
      return null;
    }
    Instant moment = Instant.ofEpochSecond(second, nanos);
    return moment.isBefore(FIRST) || moment.isAfter(LAST) ? null : moment;
  }

  /** Seconds to take away to come to UTC. */
  private int offset(boolean withColon) {
    if (at == text.length() || take('Z') || take('z')) {
      return 0;
    }
    boolean minus = take('-');
    failed |= !minus && !take('+');
    int hours = digits(2);
    boolean colon = take(':');
    boolean minutes = colon || at < text.length();
    int rest = minutes ? digits(2) : 0;
    failed |= hours > 23 || rest > 59 || withColon && !colon || minus && hours == 0 && rest == 0;
    int seconds = hours * 3_600 + rest * 60;
    return minus ? -seconds : seconds;
  }

  private static int days(int year, int month) {
    return month == 2 ? YearMonth.of(year, 2).lengthOfMonth() : 30 + (month + month / 8) % 2;
  }

  /** True when another part of the time follows. */
  private boolean more(boolean extended, char separator) {
    return extended ? take(separator) : at < text.length() && Forms.digit(text.charAt(at));
  }

  private void separator(char separator, boolean wanted) {
    failed |= wanted && !take(separator);
  }

  private boolean take(char c) {
    boolean there = at < text.length() && text.charAt(at) == c;
    if (there) {
      at++;
    }
    return there;
  }

  private int digits(int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      if (at >= text.length() || !Forms.digit(text.charAt(at))) {
        failed = true;
        return 0;
      }
      number = number * 10 + text.charAt(at++) - '0';
    }
    return number;
  }

  /** Nanoseconds of a fraction of a second; what is finer is left out. */
  private int fraction() {
    int nanos = 0;
    int digits = 0;
    while (at < text.length() && Forms.digit(text.charAt(at))) {
      if (digits < DIGITS_KEPT) {
        nanos = nanos * 10 + text.charAt(at) - '0';
      }
      digits++;
      at++;
    }
    failed |= digits == 0;
    for (int i = digits; i < DIGITS_KEPT; i++) {
      nanos *= 10;
    }
    return nanos;
  }
}
