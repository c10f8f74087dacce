package vn.hieuhoc.reading;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * The note of where a learner stopped, as it is kept: the viewer's own words and how much of the
 * last visit was counted already.
 *
 * @param visit the visit that was counted last, or null
 * @param counted its seconds that were counted
 * @param place the viewer's own words, or null
 */
public record PlaceNote(String visit, long counted, JsonObject place) {

  private static final int LONGEST = 2000;

  /** Reads a note as it is kept; null is one of somebody who never stopped anywhere. */
  public static PlaceNote read(String json) {
    if (json == null) {
      return new PlaceNote(null, 0, null);
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject note = reader.readObject();
      return new PlaceNote(
          note.getString("visit", null),
          note.containsKey("counted") ? note.getJsonNumber("counted").longValue() : 0,
          note.containsKey("place") ? note.getJsonObject("place") : null);
    }
  }

  /** Seconds of this visit that were counted before. */
  public long countedOf(String thisVisit) {
    return thisVisit != null && thisVisit.equals(visit) ? counted : 0;
  }

  /**
   * The note after another report: without a place in it, the old place stays.
   *
   * @throws Refused {@code learning.place-too-long}
   */
  public PlaceNote after(SavePlace report) {
    JsonObject where = report.place() == null ? place : report.place();
    if (where != null && where.toString().length() > LONGEST) {
      throw Refused.of("place", "learning.place-too-long", LONGEST);
    }
    return new PlaceNote(
        report.visit(), Math.max(countedOf(report.visit()), report.seconds()), where);
  }

  /** The note as it is kept. */
  public String toJson() {
    var json = Json.createObjectBuilder().add("counted", counted);
    if (visit != null) {
      json.add("visit", visit);
    }
    if (place != null) {
      json.add("place", place);
    }
    return json.build().toString();
  }
}
