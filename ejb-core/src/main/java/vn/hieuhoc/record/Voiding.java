package vn.hieuhoc.record;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Instant;
import vn.hieuhoc.support.Json;

/**
 * A record does not count any more.
 *
 * @param at since when
 * @param reason why, in words; null where nobody said, or where the words lie in an archive
 */
public record Voiding(Instant at, String reason) {

  static Voiding of(Instant at, String statement) {
    if (statement == null) {
      return new Voiding(at, null);
    }
    try (JsonReader reader = Json.createReader(new StringReader(statement))) {
      return new Voiding(at, reason(reader.readObject()));
    }
  }

  private static String reason(JsonObject statement) {
    return statement.get("context") instanceof JsonObject context
            && context.get("extensions") instanceof JsonObject extensions
            && extensions.get(Vocabulary.REASON) instanceof JsonString said
        ? said.getString()
        : null;
  }
}
