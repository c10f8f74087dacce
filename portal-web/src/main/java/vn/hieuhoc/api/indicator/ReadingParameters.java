package vn.hieuhoc.api.indicator;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.gazetteer.Territory;
import vn.hieuhoc.indicator.Reading;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Which unit, period, day and map a program asks for. */
public class ReadingParameters {

  @QueryParam("unit")
  private String unit;

  @QueryParam("period")
  private String period;

  @QueryParam("asOf")
  private String asOf;

  @QueryParam("map")
  private String map;

  /** The unit asked for, or the other when none is. */
  UUID unitOr(UUID usual) {
    if (blank(unit)) {
      return usual;
    }
    try {
      return UUID.fromString(unit);
    } catch (IllegalArgumentException notAnId) {
      throw Refused.of("unit", "support.not-an-id", unit);
    }
  }

  Reading reading() {
    return new Reading(blank(period) ? null : period.strip(), day(), Territory.named(map));
  }

  private LocalDate day() {
    try {
      return blank(asOf) ? null : VietnamTime.day(asOf);
    } catch (DateTimeException notADay) {
      throw Refused.of("asOf", "support.not-a-day", asOf);
    }
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
