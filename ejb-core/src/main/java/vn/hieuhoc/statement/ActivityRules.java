package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Activities and what is said of them (xAPI 1.0.3, Data, 2.4.4.1). What a pattern of correct
 * answers says is not read: the standard leaves its length and its parameters free.
 */
final class ActivityRules {

  private static final Map<String, Set<String>> COMPONENTS =
      Map.of(
          "true-false", Set.of(),
          "choice", Set.of("choices"),
          "fill-in", Set.of(),
          "long-fill-in", Set.of(),
          "matching", Set.of("source", "target"),
          "performance", Set.of("steps"),
          "sequencing", Set.of("choices"),
          "likert", Set.of("scale"),
          "numeric", Set.of(),
          "other", Set.of());

  private ActivityRules() {}

  static void check(Place place, JsonObject activity) {
    for (Map.Entry<String, JsonValue> property : activity.entrySet()) {
      JsonValue value = property.getValue();
      switch (property.getKey()) {
        case "objectType" -> {
          if (!(value instanceof JsonString type) || !type.getString().equals("Activity")) {
            throw place.refused("objectType", value, "activity");
          }
        }
        case "id" -> place.iri("id", value);
        case "definition" -> definition(place, place.object("definition", value));
        default -> throw place.refused(property.getKey(), value, "unknown");
      }
    }
    if (!activity.containsKey("id")) {
      throw place.refused("id", null, "missing");
    }
  }

  private static void definition(Place place, JsonObject definition) {
    place.in("definition");
    JsonValue type = definition.get("interactionType");
    for (Map.Entry<String, JsonValue> property : definition.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      switch (name) {
        case "name", "description" -> place.languageMap(name, value);
        case "type", "moreInfo" -> place.iri(name, value);
        case "extensions" -> place.extensions(name, value);
        case "interactionType" -> {
          if (!(value instanceof JsonString text) || !COMPONENTS.containsKey(text.getString())) {
            throw place.refused(name, value, "interaction");
          }
        }
        case "correctResponsesPattern" -> {
          needsType(place, type);
          texts(place, name, value);
        }
        case "choices", "scale", "source", "target", "steps" -> {
          needsType(place, type);
          if (type instanceof JsonString text
              && COMPONENTS.containsKey(text.getString())
              && !COMPONENTS.get(text.getString()).contains(name)) {
            throw place.refused(name, type, "component");
          }
          components(place, name, value);
        }
        default -> throw place.refused(name, value, "unknown");
      }
    }
    place.out();
  }

  private static void needsType(Place place, JsonValue type) {
    if (type == null) {
      throw place.refused("interactionType", null, "missing");
    }
  }

  private static void texts(Place place, String name, JsonValue value) {
    JsonArray texts = place.array(name, value);
    for (int i = 0; i < texts.size(); i++) {
      if (!(texts.get(i) instanceof JsonString)) {
        throw place.in(name).in(i).refusedHere(texts.get(i), "text");
      }
    }
  }

  private static void components(Place place, String name, JsonValue value) {
    JsonArray components = place.array(name, value);
    Set<String> ids = new HashSet<>();
    place.in(name);
    for (int i = 0; i < components.size(); i++) {
      place.in(i);
      if (!(components.get(i) instanceof JsonObject component)) {
        throw place.refusedHere(components.get(i), "object");
      }
      component(place, component);
      if (!ids.add(component.getString("id"))) {
        throw place.refused("id", component.get("id"), "component-twice");
      }
      place.out();
    }
    place.out();
  }

  private static void component(Place place, JsonObject component) {
    for (Map.Entry<String, JsonValue> property : component.entrySet()) {
      switch (property.getKey()) {
        case "id" -> place.text("id", property.getValue());
        case "description" -> place.languageMap("description", property.getValue());
        default -> throw place.refused(property.getKey(), property.getValue(), "unknown");
      }
    }
    if (!component.containsKey("id")) {
      throw place.refused("id", null, "missing");
    }
  }
}
