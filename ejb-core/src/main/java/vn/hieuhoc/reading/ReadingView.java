package vn.hieuhoc.reading;

import jakarta.json.JsonObject;
import java.time.Instant;

/**
 * How far the caller is with a material this year.
 *
 * @param savedAt when that was kept
 * @param secondsSpent seconds believed in all
 * @param place where the reader stopped, in the viewer's own words, or null
 * @param done whether it was read to its end
 * @param completedAt when, or null
 */
public record ReadingView(
    Instant savedAt, int secondsSpent, JsonObject place, boolean done, Instant completedAt) {

  static ReadingView of(MaterialReading line) {
    return new ReadingView(
        line.savedAt(),
        line.secondsSpent(),
        PlaceNote.read(line.place()).place(),
        line.isDone(),
        line.completedAt());
  }
}
