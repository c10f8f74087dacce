package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/** Around what it happened (xAPI 1.0.3, Data, 2.4.6; xAPI 2.0, 4.2.2.5). */
final class ContextRules {

  private ContextRules() {}

  /**
   * Checks a context.
   *
   * @param ofActivity whether the object of the statement is an activity
   */
  static void check(Place place, JsonObject context, boolean ofActivity) {
    place.in("context");
    for (Map.Entry<String, JsonValue> property : context.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      switch (name) {
        case "registration" -> place.uuid(name, value);
        case "instructor" -> AgentRules.check(place, name, value, AgentRules.Who.EITHER);
        case "team" -> AgentRules.check(place, name, value, AgentRules.Who.GROUP);
        case "contextActivities" -> activities(place, place.object(name, value));
        case "revision", "platform" -> {
          place.text(name, value);
          if (!ofActivity) {
            throw place.refused(name, value, "only-of-activity");
          }
        }
        case "language" -> place.language(name, value);
        case "statement" -> {
          JsonObject reference = place.object(name, value);
          place.in(name);
          StatementRules.reference(place, reference);
          place.out();
        }
        case "extensions" -> place.extensions(name, value);
        case "contextAgents" -> people(place, name, "contextAgent", "agent", value);
        case "contextGroups" -> people(place, name, "contextGroup", "group", value);
        default -> throw place.refused(name, value, "unknown");
      }
    }
    place.out();
  }

  private static void activities(Place place, JsonObject activities) {
    place.in("contextActivities");
    for (Map.Entry<String, JsonValue> relation : activities.entrySet()) {
      String name = relation.getKey();
      switch (name) {
        case "parent", "grouping", "category", "other" -> {
          place.in(name);
          if (relation.getValue() instanceof JsonArray several) {
            for (int i = 0; i < several.size(); i++) {
              place.in(i);
              activity(place, several.get(i));
              place.out();
            }
          } else {
            activity(place, relation.getValue());
          }
          place.out();
        }
        default -> throw place.refused(name, relation.getValue(), "unknown");
      }
    }
    place.out();
  }

  private static void activity(Place place, JsonValue value) {
    if (!(value instanceof JsonObject activity)) {
      throw place.refusedHere(value, "object");
    }
    ActivityRules.check(place, activity);
  }

  private static void people(Place place, String list, String type, String whom, JsonValue value) {
    if (place.version() == XapiVersion.V1_0_3) {
      throw place.refused(list, value, "unknown");
    }
    JsonArray people = place.array(list, value);
    place.in(list);
    for (int i = 0; i < people.size(); i++) {
      place.in(i);
      if (!(people.get(i) instanceof JsonObject person)) {
        throw place.refusedHere(people.get(i), "object");
      }
      person(place, person, type, whom);
      place.out();
    }
    place.out();
  }

  private static void person(Place place, JsonObject person, String type, String whom) {
    AgentRules.Who who = whom.equals("agent") ? AgentRules.Who.AGENT : AgentRules.Who.GROUP;
    for (Map.Entry<String, JsonValue> property : person.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      if (name.equals("objectType")) {
        if (!(value instanceof JsonString said) || !said.getString().equals(type)) {
          throw place.refused(name, value, "context-" + whom);
        }
      } else if (name.equals(whom)) {
        AgentRules.check(place, name, value, who);
      } else if (name.equals("relevantTypes")) {
        types(place, name, value);
      } else {
        throw place.refused(name, value, "unknown");
      }
    }
    for (String needed : new String[] {"objectType", whom}) {
      if (!person.containsKey(needed)) {
        throw place.refused(needed, null, "missing");
      }
    }
  }

  private static void types(Place place, String name, JsonValue value) {
    JsonArray types = place.array(name, value);
    if (types.isEmpty()) {
      throw place.refused(name, value, "empty");
    }
    for (int i = 0; i < types.size(); i++) {
      if (!(types.get(i) instanceof JsonString type) || !Forms.iri(type.getString())) {
        throw place.in(name).in(i).refusedHere(types.get(i), "iri");
      }
    }
  }
}
