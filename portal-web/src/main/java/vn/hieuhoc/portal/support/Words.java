package vn.hieuhoc.portal.support;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.material.MaterialFormat;
import vn.hieuhoc.person.PartialDate;

/** The functions of pages, {@code hh:…}: how a value is written in the language of the page. */
public final class Words {

  private static final String[] WEEKDAYS = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
  };
  private static final String[] FIELD_ICONS = {"talk", "phone", "leaf", "heart", "scales", "users"};
  private static final int MINUTES_OF_AN_HOUR = 60;
  private static final long LIGHT = 5_000_000;
  private static final long MEDIUM = 25_000_000;

  private Words() {}

  public static String date(TemporalAccessor when) {
    return when == null ? "" : Formats.date(when, locale());
  }

  /** A day as it was typed in an address, in the usual shape where it can be read. */
  public static String typedDay(String typed, LocalDate usual) {
    if (typed == null || typed.isBlank()) {
      return date(usual);
    }
    LocalDate day = DayConverter.dayOrNull(typed);
    return day == null ? typed.strip() : date(day);
  }

  /** True when something was typed that is no day. */
  public static boolean noDay(String typed) {
    return typed != null && !typed.isBlank() && DayConverter.dayOrNull(typed) == null;
  }

  public static String time(TemporalAccessor when) {
    return when == null ? "" : Formats.time(when, locale());
  }

  public static String dateTime(TemporalAccessor when) {
    return when == null ? "" : Formats.dateTime(when, locale());
  }

  /** {@code 2026-11-26}, for machines. */
  public static String isoDate(TemporalAccessor when) {
    return when == null ? "" : Formats.day(when).toString();
  }

  /** What a telephone dials: {@code tel:02580000001} for 0258 000 0001. */
  public static String tel(String phone) {
    return phone == null ? "" : "tel:" + phone.replaceAll("[^0-9+]", "");
  }

  /** Where a map shows a place that is known by its words. */
  public static String map(String place) {
    return "https://www.google.com/maps/search/?api=1&query="
        + URLEncoder.encode(place, StandardCharsets.UTF_8);
  }

  /** {@code thứ Năm}. */
  public static String weekday(TemporalAccessor when) {
    return when == null ? "" : texts().get("word.weekday." + WEEKDAYS[dayOfWeek(when)]);
  }

  /** {@code Thứ Năm}, as it stands alone on a calendar leaf. */
  public static String weekdayTitle(TemporalAccessor when) {
    String word = weekday(when);
    return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(locale()) + word.substring(1);
  }

  public static boolean sunday(TemporalAccessor when) {
    return when != null && dayOfWeek(when) == DayOfWeek.SUNDAY.ordinal();
  }

  /** {@code tháng 11}; {@code tháng 1/2027} when it is not a month of this year. */
  public static String month(TemporalAccessor when, LocalDate today) {
    return when == null ? "" : texts().say("word.month", Formats.month(when, today));
  }

  public static String dayOfMonth(TemporalAccessor when) {
    return when == null ? "" : String.valueOf(Formats.day(when).getDayOfMonth());
  }

  /** {@code 26/11}; {@code 07/01/2027} when it is not a day of this year. */
  public static String dayMonth(TemporalAccessor when, LocalDate today) {
    return when == null ? "" : Formats.dayMonth(when, today, locale());
  }

  /** The lunar day and month, {@code 18/10 âl}. */
  public static String lunar(TemporalAccessor when) {
    if (when == null) {
      return "";
    }
    LunarDate lunar = LunarDate.of(Formats.day(when));
    String key = lunar.leapMonth() ? "word.lunar-leap" : "word.lunar";
    return texts().say(key, String.valueOf(lunar.day()), String.valueOf(lunar.month()));
  }

  public static String number(Number number) {
    return number == null ? "" : Formats.number(number, locale());
  }

  /** A number that is a name, such as a year: {@code 1980}, never {@code 1.980}. */
  public static String plain(Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  /** {@code 1954}, {@code 03/1954} or {@code 09/03/1954}, as much as is known. */
  public static String partial(PartialDate date) {
    if (date == null) {
      return "";
    }
    if (date.day() != null) {
      return Formats.date(date.earliest(), locale());
    }
    String year = String.valueOf(date.year());
    return date.month() == null ? year : String.format(locale(), "%02d/%s", date.month(), year);
  }

  public static String percent(Number percent) {
    return percent == null ? "" : Formats.percent(percent, locale());
  }

  public static String size(Number bytes) {
    return bytes == null ? "" : Formats.size(bytes.longValue(), locale());
  }

  /** {@code light}, {@code medium} or {@code heavy}. */
  public static String sizeClass(Number bytes) {
    long amount = bytes == null ? 0 : bytes.longValue();
    if (amount <= LIGHT) {
      return "light";
    }
    return amount <= MEDIUM ? "medium" : "heavy";
  }

  /** {@code 50 phút}, {@code 1 giờ 30 phút}. */
  public static String minutes(Number minutes) {
    if (minutes == null) {
      return "";
    }
    long all = Math.round(minutes.doubleValue());
    long hours = all / MINUTES_OF_AN_HOUR;
    long rest = all % MINUTES_OF_AN_HOUR;
    if (hours == 0 || all <= 2 * MINUTES_OF_AN_HOUR && rest != 0) {
      return texts().say("word.minutes", all);
    }
    return rest == 0
        ? texts().say("word.hours", hours)
        : texts().say("word.hours-minutes", hours, rest);
  }

  /** How many percent {@code part} is of {@code whole}, from 0 to 100, as a drawing writes it. */
  public static String share(Number part, Number whole) {
    if (part == null || whole == null || whole.doubleValue() <= 0) {
      return "0";
    }
    double percent = 100 * part.doubleValue() / whole.doubleValue();
    long tenths = Math.round(10 * Math.max(0, Math.min(100, percent)));
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  /** Picture of what a lesson consists of. */
  public static String lessonIcon(LessonRow lesson) {
    return switch (lesson.kind()) {
      case QUIZ -> "help";
      case SESSION -> "users";
      case LINK -> "link";
      case PRACTICE, ASSIGNMENT -> "edit";
      case MATERIAL ->
          lesson.material() == null || lesson.material().format() == null
              ? "doc"
              : materialIcon(MaterialFormat.valueOf(lesson.material().format()));
    };
  }

  /** Picture of what one does with a file. */
  public static String materialIcon(MaterialFormat format) {
    return switch (format.use()) {
      case LISTEN -> "ear";
      case WATCH -> "film";
      case LOOK -> "picture";
      case READ -> "doc";
    };
  }

  /** The picture of a field of the programme, 1 to 6. */
  public static String fieldIcon(Number field) {
    int n = field == null ? 0 : field.intValue();
    return n < 1 || n > FIELD_ICONS.length ? "book" : FIELD_ICONS[n - 1];
  }

  /** The name of a field of the programme, 1 to 6; empty for another number. */
  public static String fieldName(Number field) {
    int n = field == null ? 0 : field.intValue();
    return n < 1 || n > FIELD_ICONS.length ? "" : texts().get("word.field." + n);
  }

  private static int dayOfWeek(TemporalAccessor when) {
    LocalDate day = Formats.day(when);
    return day.getDayOfWeek().ordinal();
  }

  private static Texts texts() {
    return Texts.pages(locale());
  }

  private static Locale locale() {
    FacesContext context = FacesContext.getCurrentInstance();
    UIViewRoot page = context == null ? null : context.getViewRoot();
    return page == null ? Preferences.VIETNAMESE : page.getLocale();
  }
}
