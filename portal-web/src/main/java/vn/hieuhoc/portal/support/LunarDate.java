package vn.hieuhoc.portal.support;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * A day of the Vietnamese lunar calendar, which people plan by.
 *
 * <p>The calendar is astronomical: a month begins on the day of the new moon and the eleventh month
 * holds the winter solstice, both on the clock of Vietnam (UTC+7). In a year of thirteen months,
 * the first month without a major solar term is the leap month. The positions of moon and sun
 * follow Jean Meeus, Astronomical Algorithms.
 *
 * @param year the lunar year, named by the Western year it begins in
 * @param month 1 to 12
 * @param day 1 to 30
 * @param leapMonth whether the month is the leap month that repeats the one before
 */
public record LunarDate(int year, int month, int day, boolean leapMonth) {

  private static final double HOURS_EAST = 7.0;
  private static final double LUNATION = 29.530588853;

  /** Julian day of the new moon that months are counted from, 1900-01-01. */
  private static final double FIRST_NEW_MOON = 2415021.076998695;

  private static final int ELEVENTH = 11;
  private static final int MONTHS = 12;

  /** The lunar day of a day between 1900 and 2199. */
  public static LunarDate of(LocalDate date) {
    long day = date.getLong(JulianFields.JULIAN_DAY);
    long lunation = (long) Math.floor((day - FIRST_NEW_MOON) / LUNATION);
    while (newMoonDay(lunation + 1) <= day) {
      lunation++;
    }
    while (newMoonDay(lunation) > day) {
      lunation--;
    }
    long monthStart = newMoonDay(lunation);
    long eleventh = eleventhMonthStart(date.getYear());
    long nextEleventh = eleventh;
    int year;
    if (eleventh >= monthStart) {
      year = date.getYear();
      eleventh = eleventhMonthStart(date.getYear() - 1);
    } else {
      year = date.getYear() + 1;
      nextEleventh = eleventhMonthStart(date.getYear() + 1);
    }
    int monthsAfterEleventh = (int) ((monthStart - eleventh) / 29);
    boolean leap = false;
    int month = monthsAfterEleventh + ELEVENTH;
    if (nextEleventh - eleventh > 365) {
      int leapOffset = leapMonthOffset(eleventh);
      if (monthsAfterEleventh >= leapOffset) {
        month = monthsAfterEleventh + ELEVENTH - 1;
        leap = monthsAfterEleventh == leapOffset;
      }
    }
    if (month > MONTHS) {
      month -= MONTHS;
    }
    if (month >= ELEVENTH && monthsAfterEleventh < 4) {
      year--;
    }
    return new LunarDate(year, month, (int) (day - monthStart + 1), leap);
  }

  /** The day on which the new moon number {@code k} falls in Vietnam. */
  private static long newMoonDay(long k) {
    double t = k / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t2);
    double sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
    double moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
    double node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
    double correction =
        (0.1734 - 0.000393 * t) * sin(sun)
            + 0.0021 * sin(2 * sun)
            - 0.4068 * sin(moon)
            + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon)
            + 0.0104 * sin(2 * node)
            - 0.0051 * sin(sun + moon)
            - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * node + sun)
            - 0.0004 * sin(2 * node - sun)
            - 0.0006 * sin(2 * node + moon)
            + 0.0010 * sin(2 * node - moon)
            + 0.0005 * sin(sun + 2 * moon);
    double clockDrift =
        t < -11
            ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
            : -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + correction - clockDrift + 0.5 + HOURS_EAST / 24);
  }

  /**
   * In which twelfth of its path the sun stands when the day begins in Vietnam, 0 at the equinox.
   */
  private static int solarTwelfth(long day) {
    double t = (day - 2451545.5 - HOURS_EAST / 24) / 36525;
    double t2 = t * t;
    double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
    double meanLongitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2;
    double centre =
        (1.914600 - 0.004817 * t - 0.000014 * t2) * sin(anomaly)
            + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
            + 0.000290 * sin(3 * anomaly);
    double apparent = meanLongitude + centre - 0.00569 - 0.00478 * sin(125.04 - 1934.136 * t);
    double turned = ((apparent % 360) + 360) % 360;
    return (int) Math.floor(turned / 30);
  }

  /** The first day of the month with the winter solstice of the year. */
  private static long eleventhMonthStart(int year) {
    long lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    long lunation = (long) Math.floor((lastDay - 2415021) / LUNATION);
    long start = newMoonDay(lunation);
    return solarTwelfth(start) >= 9 ? newMoonDay(lunation - 1) : start;
  }

  private static int leapMonthOffset(long eleventh) {
    long lunation = (long) Math.floor((eleventh - FIRST_NEW_MOON) / LUNATION + 0.5);
    int month = 1;
    int twelfth = solarTwelfth(newMoonDay(lunation + month));
    int before;
    do {
      before = twelfth;
      month++;
      twelfth = solarTwelfth(newMoonDay(lunation + month));
    } while (twelfth != before && month < 14);
    return month - 1;
  }

  private static double sin(double degrees) {
    return Math.sin(Math.toRadians(degrees));
  }
}
