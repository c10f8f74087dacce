package vn.hieuhoc.portal.support;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Fills the places {0}, {1} … of a text. Apostrophes and other signs mean only themselves. */
public final class Phrase {

  private Phrase() {}

  public static String fill(String pattern, Locale locale, Object... values) {
    if (values == null || values.length == 0 || pattern.indexOf('{') < 0) {
      return pattern;
    }
    StringBuilder filled = new StringBuilder(pattern.length() + 32);
    int from = 0;
    while (from < pattern.length()) {
      int open = pattern.indexOf('{', from);
      int close = open < 0 ? -1 : pattern.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String place = pattern.substring(open + 1, close);
      filled.append(pattern, from, open);
      int number = place.length() == 1 ? place.charAt(0) - '0' : -1;
      if (number >= 0 && number <= 9 && number < values.length) {
        filled.append(written(values[number], locale));
      } else {
        filled.append(pattern, open, close + 1);
      }
      from = close + 1;
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }

  private static String written(Object value, Locale locale) {
    if (value instanceof Number number) {
      return Formats.number(number, locale);
    }
    if (value instanceof LocalDate day) {
      return Formats.date(day, locale);
    }
    if (value instanceof TemporalAccessor moment && moment.isSupported(ChronoField.INSTANT_SECONDS)
        || value instanceof LocalDateTime) {
      return Formats.dateTime((TemporalAccessor) value, locale);
    }
    return value == null ? "" : value.toString();
  }
}
