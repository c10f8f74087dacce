package vn.hieuhoc.api.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Reads days of an address. */
final class Days {

  private Days() {}

  /** The day, or {@code usual} when none is given. */
  static LocalDate of(String field, String text, LocalDate usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    try {
      return VietnamTime.day(text);
    } catch (DateTimeException notADay) {
      throw Refused.of(field, "support.not-a-day", text);
    }
  }
}
