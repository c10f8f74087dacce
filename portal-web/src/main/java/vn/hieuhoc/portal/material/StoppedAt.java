package vn.hieuhoc.portal.material;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.support.Json;

/**
 * Where somebody stopped in a lesson, read from the note the player keeps: {@code {"place": 3}} in
 * a text, {@code {"second": 312}} in a film.
 */
public final class StoppedAt {

  private static final int MINUTE = 60;

  private final JsonObject note;

  private StoppedAt(JsonObject note) {
    this.note = note;
  }

  /** Reads the note; one that cannot be read means the beginning. */
  public static StoppedAt of(String json) {
    if (json == null) {
      return in(null);
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      JsonObject read = reader.readObject();
      return new StoppedAt(read.get("place") instanceof JsonObject inner ? inner : read);
    } catch (JsonException unreadable) {
      return in(null);
    }
  }

  /** The same of the viewer's own words; null means the beginning. */
  public static StoppedAt in(JsonObject place) {
    return new StoppedAt(place == null ? JsonObject.EMPTY_JSON_OBJECT : place);
  }

  /** Number of the page, slide or part; 1 when unknown. */
  public int place() {
    return Math.max(1, number("place"));
  }

  /** In words, such as "page 3" or "minute 05:12"; null at the beginning. */
  public String words(Texts texts) {
    int second = number("second");
    if (second > 0) {
      int rest = second % MINUTE;
      String clock = second / MINUTE + ":" + (rest < 10 ? "0" : "") + rest;
      return texts.say("word.stopped.second", clock);
    }
    return place() > 1 ? texts.say("word.stopped.place", place()) : null;
  }

  private int number(String name) {
    return note.get(name) instanceof JsonNumber number ? number.intValue() : 0;
  }
}
