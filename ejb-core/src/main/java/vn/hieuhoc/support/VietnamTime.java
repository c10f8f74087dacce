package vn.hieuhoc.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The civil time of the product: instants are stored in UTC, days and years are those of Việt Nam.
 */
public final class VietnamTime {

  /** Asia/Ho_Chi_Minh, without daylight saving. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamTime() {}

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
