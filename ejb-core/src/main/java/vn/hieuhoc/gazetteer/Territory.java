package vn.hieuhoc.gazetteer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import vn.hieuhoc.support.Refused;

/** On which map a past date is read. */
public enum Territory {
  /** On the units as they stand today. */
  TODAY,
  /** On the units as they stood then. */
  THEN;

  /**
   * The reading somebody names; today's map when nothing is said.
   *
   * @throws Refused {@code indicator.map-unknown}
   */
  public static Territory named(String text) {
    if (text == null || text.isBlank()) {
      return TODAY;
    }
    return Arrays.stream(values())
        .filter(map -> map.name().equals(text.strip().toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> Refused.of("map", "indicator.map-unknown", text));
  }

  /** The day of the map on which a day is read. */
  public LocalDate mapOf(LocalDate day, LocalDate today) {
    return this == THEN ? day : today;
  }
}
