package vn.hieuhoc.portal.support;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import vn.hieuhoc.support.VietnamTime;

/**
 * How numbers and days are written: 26/11/2026, 14:00, 1.056.480, 54,2 % in Vietnamese; 1,056,480
 * and 54.2% in English. Days are day first in both, because both are read here.
 */
public final class Formats {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final long KILO = 1000;
  private static final long MEGA = KILO * KILO;
  private static final long GIGA = KILO * MEGA;
  private static final String NO_BREAK = "\u00a0";

  private static final DecimalFormat VIETNAMESE = grouped('.', ',');
  private static final DecimalFormat ENGLISH = grouped(',', '.');

  private Formats() {}

  private static DecimalFormat grouped(char groups, char decimals) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
    symbols.setGroupingSeparator(groups);
    symbols.setDecimalSeparator(decimals);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return format;
  }

  public static String number(Number number, Locale locale) {
    return decimal(number, 2, locale);
  }

  /** A number with at most so many decimals. */
  public static String decimal(Number number, int decimals, Locale locale) {
    // A format is costly to make and belongs to one thread: each takes a copy.
    DecimalFormat format = (DecimalFormat) (english(locale) ? ENGLISH : VIETNAMESE).clone();
    format.setMaximumFractionDigits(decimals);
    return format.format(number instanceof Double d ? BigDecimal.valueOf(d) : number);
  }

  /** A share given in percent: 54.2 is written 54,2 %. */
  public static String percent(Number percent, Locale locale) {
    return decimal(percent, 1, locale) + (english(locale) ? "%" : NO_BREAK + "%");
  }

  public static String size(long bytes, Locale locale) {
    if (bytes >= GIGA) {
      return sized(bytes, GIGA, "GB", locale);
    }
    if (bytes >= MEGA / 2) {
      return sized(bytes, MEGA, "MB", locale);
    }
    return decimal(Math.max(1, bytes / KILO), 0, locale) + NO_BREAK + "kB";
  }

  /** The day of a date or a moment, as people here count days. */
  public static String date(TemporalAccessor when, Locale locale) {
    return DAY.withLocale(locale).format(local(when));
  }

  /** {@code 26/11}; {@code 07/01/2027} when it is not a day of this year. */
  static String dayMonth(TemporalAccessor when, LocalDate today, Locale locale) {
    String whole = date(when, locale);
    return day(when).getYear() == today.getYear() ? whole.substring(0, "26/11".length()) : whole;
  }

  /** {@code 11}; {@code 1/2027} when it is not a month of this year. */
  static String month(TemporalAccessor when, LocalDate today) {
    LocalDate day = day(when);
    return day.getYear() == today.getYear()
        ? String.valueOf(day.getMonthValue())
        : day.getMonthValue() + "/" + day.getYear();
  }

  public static String time(TemporalAccessor when, Locale locale) {
    return TIME.withLocale(locale).format(local(when));
  }

  public static String dateTime(TemporalAccessor when, Locale locale) {
    return time(when, locale) + " " + date(when, locale);
  }

  /** The same moment or day on the clock of Vietnam. */
  static TemporalAccessor local(TemporalAccessor when) {
    if (when instanceof Instant moment) {
      return moment.atZone(VietnamTime.ZONE);
    }
    if (when instanceof OffsetDateTime moment) {
      return moment.atZoneSameInstant(VietnamTime.ZONE);
    }
    if (when instanceof ZonedDateTime moment) {
      return moment.withZoneSameInstant(VietnamTime.ZONE);
    }
    return when;
  }

  static LocalDate day(TemporalAccessor when) {
    TemporalAccessor local = local(when);
    if (local instanceof LocalDateTime moment) {
      return moment.toLocalDate();
    }
    return LocalDate.from(local);
  }

  static LocalTime clock(TemporalAccessor when) {
    return LocalTime.from(local(when));
  }

  private static String sized(long bytes, long unit, String name, Locale locale) {
    BigDecimal amount =
        BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(unit), 1, RoundingMode.HALF_UP);
    boolean whole = amount.compareTo(BigDecimal.TEN) >= 0;
    return decimal(amount, whole ? 0 : 1, locale) + NO_BREAK + name;
  }

  static boolean english(Locale locale) {
    return locale != null && locale.getLanguage().equals("en");
  }
}
