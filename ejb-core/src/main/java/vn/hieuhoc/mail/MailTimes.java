package vn.hieuhoc.mail;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.hieuhoc.support.VietnamTime;

/**
 * When letters go. Pure.
 *
 * @param quietFrom from this time of the day on no letter leaves
 * @param quietTo until this time
 * @param digestAt when the letter of the day leaves
 */
record MailTimes(LocalTime quietFrom, LocalTime quietTo, LocalTime digestAt) {

  /** True by night. */
  boolean quiet(Instant at) {
    LocalTime time = at.atZone(VietnamTime.ZONE).toLocalTime();
    return quietFrom.isAfter(quietTo)
        ? !time.isBefore(quietFrom) || time.isBefore(quietTo)
        : !time.isBefore(quietFrom) && time.isBefore(quietTo);
  }

  /** The next moment at which a letter may leave. */
  Instant soonest(Instant now) {
    return quiet(now) ? next(quietTo, now) : now;
  }

  /** When the next letter of the day leaves. */
  Instant nextDigest(Instant now) {
    return soonest(next(digestAt, now));
  }

  private static Instant next(LocalTime time, Instant now) {
    LocalDate today = VietnamTime.dateOf(now);
    ZonedDateTime then = today.atTime(time).atZone(VietnamTime.ZONE);
    return then.toInstant().isAfter(now) ? then.toInstant() : then.plusDays(1).toInstant();
  }
}
