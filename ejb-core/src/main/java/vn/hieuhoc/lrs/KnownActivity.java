package vn.hieuhoc.lrs;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.support.Json;

/**
 * What statements together say of an activity: the newest word counts, each language for itself.
 */
final class KnownActivity {

  private static final List<String> BY_LANGUAGE = List.of("name", "description");

  private KnownActivity() {}

  /**
   * The activity with its definition.
   *
   * @param newestFirst statements found by the activity
   */
  static Optional<JsonObject> of(String iri, List<StoredStatement> newestFirst) {
    JsonObject definition = JsonValue.EMPTY_JSON_OBJECT;
    boolean known = false;
    for (StoredStatement each : newestFirst) {
      JsonObject object = each.json().getJsonObject("object");
      if (object != null && iri.equals(object.getString("id", null))) {
        known = true;
        if (object.get("definition") instanceof JsonObject older) {
          definition = completedBy(definition, older);
        }
      }
    }
    if (!known) {
      return Optional.empty();
    }
    JsonObjectBuilder activity =
        Json.createObjectBuilder().add("objectType", "Activity").add("id", iri);
    if (!definition.isEmpty()) {
      activity.add("definition", definition);
    }
    return Optional.of(activity.build());
  }

  private static JsonObject completedBy(JsonObject newer, JsonObject older) {
    JsonObjectBuilder both = Json.createObjectBuilder(older);
    newer.forEach(
        (name, value) -> {
          if (BY_LANGUAGE.contains(name)
              && value instanceof JsonObject languages
              && older.get(name) instanceof JsonObject others) {
            JsonObjectBuilder all = Json.createObjectBuilder(others);
            languages.forEach(all::add);
            both.add(name, all);
          } else {
            both.add(name, value);
          }
        });
    return both.build();
  }
}
