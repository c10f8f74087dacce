package vn.hieuhoc.support;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The civil time of the product: instants are stored in UTC, days and years are those of Việt Nam.
 */
public final class VietnamTime {

  /** Asia/Ho_Chi_Minh, without daylight saving. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2999;

  private VietnamTime() {}

  /**
   * The day written {@code yyyy-MM-dd}.
   *
   * @throws DateTimeException when it is none, or none that a register keeps
   */
  public static LocalDate day(String text) {
    return kept(LocalDate.parse(text.strip()));
  }

  /**
   * The same day.
   *
   * @throws DateTimeException when it lies so far away that no register keeps it: reckoning from
   *     there leads out of the calendars of programs and databases
   */
  public static LocalDate kept(LocalDate day) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new DateTimeException(day + " is no day of the years 1900 to 2999");
    }
    return day;
  }

  /** Today's date in Việt Nam by the given clock. */
  public static LocalDate today(Clock clock) {
    return dateOf(clock.instant());
  }

  /** The Vietnamese date on which the instant falls. */
  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }

  /** The instant at which the given day begins in Việt Nam. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }
}
