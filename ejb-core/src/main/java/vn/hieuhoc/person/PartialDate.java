package vn.hieuhoc.person;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hieuhoc.support.Refused;

/**
 * A date of which perhaps only the year, or year and month, is known: many elderly people know no
 * more of their birth.
 *
 * @param year the year
 * @param month 1 to 12, or null when not known
 * @param day 1 to 31, or null when not known; never without a month
 */
public record PartialDate(int year, Integer month, Integer day) implements Serializable {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
  private static final Pattern TYPED =
      Pattern.compile("(?:(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-])?(\\d{4})");

  /** Refuses dates that never were, such as 30 February. */
  public PartialDate {
    if (day != null && month == null) {
      throw new IllegalArgumentException("A day without a month");
    }
    if (day != null) {
      LocalDate.of(year, month, day);
    } else if (month != null) {
      YearMonth.of(year, month);
    }
  }

  /** Only the year is known. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null);
  }

  /** The whole date is known. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** From stored parts; null when there is no year. */
  static PartialDate ofParts(Integer year, Integer month, Integer day) {
    return year == null ? null : new PartialDate(year, month, day);
  }

  /**
   * Reads {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}, or as people in Việt Nam type it
   * {@code MM/yyyy} or {@code dd/MM/yyyy}; blank becomes null.
   *
   * @throws Refused {@code person.date-unreadable} when it is none of these or no such day exists
   */
  public static PartialDate parse(String field, String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String stripped = text.strip();
    Matcher iso = ISO.matcher(stripped);
    Matcher typed = TYPED.matcher(stripped);
    try {
      if (iso.matches()) {
        return new PartialDate(
            Integer.parseInt(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
      }
      if (typed.matches()) {
        return new PartialDate(
            Integer.parseInt(typed.group(3)), number(typed.group(2)), number(typed.group(1)));
      }
    } catch (DateTimeException noSuchDay) {
      throw Refused.of(field, "person.date-unreadable", stripped);
    }
    throw Refused.of(field, "person.date-unreadable", stripped);
  }

  /** The first day it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day it can mean. */
  public LocalDate latest() {
    if (day != null) {
      return earliest();
    }
    return YearMonth.of(year, month == null ? 12 : month).atEndOfMonth();
  }

  /** True when both can be the same day, as far as they are known. */
  public boolean mayBe(PartialDate other) {
    return year == other.year && agree(month, other.month) && agree(day, other.day);
  }

  /** True when it says all that the other says, and perhaps more. */
  public boolean refines(PartialDate other) {
    return year == other.year
        && (other.month == null || other.month.equals(month))
        && (other.day == null || other.day.equals(day));
  }

  private static boolean agree(Integer one, Integer other) {
    return one == null || other == null || one.equals(other);
  }

  /** Full years at a day, at least: the birthday is taken as late as it can be. */
  public int ageAt(LocalDate date) {
    return Math.max(0, latest().until(date).getYears());
  }

  /** {@code yyyy}, {@code yyyy-MM} or {@code yyyy-MM-dd}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10);
    padded(text, year, 1000);
    if (month != null) {
      padded(text.append('-'), month, 10);
    }
    if (day != null) {
      padded(text.append('-'), day, 10);
    }
    return text.toString();
  }

  private static void padded(StringBuilder text, int number, int leastWithoutZeros) {
    for (int least = leastWithoutZeros; least > 1 && number < least; least /= 10) {
      text.append('0');
    }
    text.append(number);
  }

  private static Integer number(String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
