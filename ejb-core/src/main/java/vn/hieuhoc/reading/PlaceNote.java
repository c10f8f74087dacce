package vn.hieuhoc.reading;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * The note of where a learner stopped, as it is kept: the viewer's own words and how much of the
 * last visits was counted already. There are several, since a phone that was without network may
 * send its visit after another device had one: what was counted of it is not counted again.
 *
 * @param counted seconds that were counted of the last visits, the newest last
 * @param place the viewer's own words, or null
 */
public record PlaceNote(Map<String, Long> counted, JsonObject place) {

  private static final int LONGEST = 2000;
  private static final int VISITS = 6;

  /** Reads a note as it is kept; null is one of somebody who never stopped anywhere. */
  public static PlaceNote read(String json) {
    if (json == null) {
      return new PlaceNote(Map.of(), null);
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject note = reader.readObject();
      Map<String, Long> counted = new LinkedHashMap<>();
      if (note.containsKey("visits")) {
        note.getJsonObject("visits")
            .forEach((visit, seconds) -> counted.put(visit, ((JsonNumber) seconds).longValue()));
      } else if (note.containsKey("visit")) {
        // As notes were kept while they remembered one visit.
        counted.put(note.getString("visit"), note.getJsonNumber("counted").longValue());
      }
      return new PlaceNote(counted, note.containsKey("place") ? note.getJsonObject("place") : null);
    }
  }

  /** What of a report was not counted before. */
  public LearnerTime.Fresh fresh(SavePlace report) {
    long before = countedOf(report.visit());
    long kept = Math.min(report.kept(), report.seconds());
    return new LearnerTime.Fresh(
        Math.max(0, report.seconds() - before), Math.max(0, kept - before));
  }

  private long countedOf(String visit) {
    return visit == null ? 0 : counted.getOrDefault(visit, 0L);
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
    Map<String, Long> visits = new LinkedHashMap<>(counted);
    if (report.visit() != null) {
      visits.remove(report.visit());
      visits.put(report.visit(), Math.max(countedOf(report.visit()), report.seconds()));
    }
    List<String> names = new ArrayList<>(visits.keySet());
    names.stream().limit(Math.max(0, names.size() - VISITS)).forEach(visits::remove);
    return new PlaceNote(visits, where);
  }

  /** The note as it is kept. */
  public String toJson() {
    JsonObjectBuilder visits = Json.createObjectBuilder();
    counted.forEach(visits::add);
    JsonObjectBuilder json = Json.createObjectBuilder().add("visits", visits);
    if (place != null) {
      json.add("place", place);
    }
    return json.build().toString();
  }
}
