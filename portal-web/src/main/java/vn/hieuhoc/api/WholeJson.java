package vn.hieuhoc.api;

import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.StrictJson;

/**
 * Looks through JSON before anything is made of it: it must be whole, not nested without end, and
 * say each thing once: of a name that stands twice the last would be taken, the first dropped
 * unsaid. What binds JSON to objects skips what it does not know and, where the text ends within
 * that, goes on skipping for ever; so nothing that is not whole may get there.
 */
public final class WholeJson {

  /**
   * Deeper than any body of ours, flat enough for every reader that calls itself and for columns of
   * JSON, which the database reads to this depth.
   */
  public static final int DEEPEST = 31;

  private WholeJson() {}

  /**
   * Demands one whole value.
   *
   * @return what the value begins with, which says what kind of value it is
   * @throws JsonException when the text ends early, goes on after the value, is no JSON at all, is
   *     nested too deeply, or has a name twice in one object
   */
  public static JsonParser.Event require(byte[] body) {
    int depth = 0;
    Deque<Set<String>> names = new ArrayDeque<>();
    JsonParser.Event first = null;
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(body))) {
      while (parser.hasNext()) {
        JsonParser.Event event = parser.next();
        first = first == null ? event : first;
        switch (event) {
          case START_OBJECT -> {
            depth++;
            names.push(new HashSet<>());
          }
          case END_OBJECT -> {
            depth--;
            names.pop();
          }
          case START_ARRAY -> depth++;
          case END_ARRAY -> depth--;
          case KEY_NAME -> requireNew(parser.getString(), names.element());
          default -> {
            // A plain value: as deep as what holds it.
          }
        }
        if (depth > DEEPEST) {
          throw new StrictJson.Broken(StrictJson.Why.DEEP, "nested more than " + DEEPEST + " deep");
        }
      }
    }
    if (first == null || depth != 0) {
      throw new StrictJson.Broken(StrictJson.Why.ENDS_EARLY, "the text ends before the value does");
    }
    return first;
  }

  private static void requireNew(String name, Set<String> names) {
    if (!names.add(name)) {
      throw new StrictJson.Broken(StrictJson.Why.TWICE, "the name \"" + name + "\" stands twice");
    }
  }
}
