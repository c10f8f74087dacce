package vn.hieuhoc.statement;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;

/** What came of it (xAPI 1.0.3, Data, 2.4.5). */
final class ResultRules {

  private ResultRules() {}

  static void check(Place place, JsonObject result) {
    place.in("result");
    for (Map.Entry<String, JsonValue> property : result.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      switch (name) {
        case "score" -> score(place, place.object(name, value));
        case "success", "completion" -> place.flag(name, value);
        case "response" -> place.text(name, value);
        case "duration" -> {
          if (!(value instanceof JsonString text) || !IsoDuration.is(text.getString())) {
            throw place.refused(name, value, "duration");
          }
        }
        case "extensions" -> place.extensions(name, value);
        default -> throw place.refused(name, value, "unknown");
      }
    }
    place.out();
  }

  private static void score(Place place, JsonObject score) {
    place.in("score");
    BigDecimal raw = null;
    BigDecimal min = null;
    BigDecimal max = null;
    for (Map.Entry<String, JsonValue> property : score.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      switch (name) {
        case "scaled" -> {
          if (place.number(name, value).abs().compareTo(BigDecimal.ONE) > 0) {
            throw place.refused(name, value, "score");
          }
        }
        case "raw" -> raw = place.number(name, value);
        case "min" -> min = place.number(name, value);
        case "max" -> max = place.number(name, value);
        default -> throw place.refused(name, value, "unknown");
      }
    }
    if (min != null && max != null && min.compareTo(max) >= 0) {
      throw place.refused("min", score.get("min"), "score-range");
    }
    boolean below = raw != null && min != null && raw.compareTo(min) < 0;
    if (below || raw != null && max != null && raw.compareTo(max) > 0) {
      throw place.refused("raw", score.get("raw"), "score-raw");
    }
    place.out();
  }
}
