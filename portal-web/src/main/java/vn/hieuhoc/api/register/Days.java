package vn.hieuhoc.api.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import vn.hieuhoc.support.Refused;

/** Reads days of an address. */
final class Days {

  private Days() {}

  /** The day, or {@code usual} when none is given. */
  static LocalDate of(String field, String text, LocalDate usual) {
    if (text == null || text.isBlank()) {
      return usual;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException notADay) {
      throw Refused.of(field, "support.not-a-day", text);
    }
  }
}
