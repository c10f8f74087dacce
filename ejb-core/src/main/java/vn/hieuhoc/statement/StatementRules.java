package vn.hieuhoc.statement;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;

/**
 * What may stand in a statement: xAPI 1.0.3, Data, 2 and 4, and where it differs xAPI 2.0 (IEEE
 * 9274.1.1). What other statements or files say is not asked here.
 */
public final class StatementRules {

  /** How deep objects and lists may stand in each other, the statement being the first. */
  public static final int DEEPEST = 64;

  /**
   * Characters of the longest IRI the ledger has room for; the standard leaves this to the store.
   */
  public static final int LONGEST_IRI = 2_000;

  private static final String VOIDED = "http://adlnet.gov/expapi/verbs/voided";
  private static final String[] NEEDED = {"actor", "verb", "object"};

  private StatementRules() {}

  /**
   * Checks a statement.
   *
   * @throws StatementRefused naming the place and the value of the first thing that is wrong
   */
  public static void check(JsonObject statement, XapiVersion version) {
    Place place = new Place(version);
    needed(place, statement);
    for (Map.Entry<String, JsonValue> property : statement.entrySet()) {
      String name = property.getKey();
      JsonValue value = property.getValue();
      switch (name) {
        case "id" -> place.uuid(name, value);
        case "stored" -> place.moment(name, value);
        case "authority" -> AgentRules.authority(place, name, value);
        case "version" -> {
          if (!(value instanceof JsonString text) || !Forms.version(text.getString(), version)) {
            throw place.refused(name, value, "version");
          }
        }
        default -> common(place, statement, name, value, false);
      }
    }
    voiding(place, statement);
  }

  /** A statement in another: neither kept by itself nor holding one of its own (2.4.4.3). */
  private static void subStatement(Place place, JsonObject statement) {
    needed(place, statement);
    for (Map.Entry<String, JsonValue> property : statement.entrySet()) {
      String name = property.getKey();
      switch (name) {
        case "objectType" -> {}
        case "id", "stored", "authority", "version" ->
            throw place.refused(name, property.getValue(), "sub-statement");
        default -> common(place, statement, name, property.getValue(), true);
      }
    }
  }

  private static void common(
      Place place, JsonObject statement, String name, JsonValue value, boolean inner) {
    switch (name) {
      case "actor" -> AgentRules.check(place, name, value, AgentRules.Who.EITHER);
      case "verb" -> verb(place, place.object(name, value));
      case "object" -> object(place, place.object(name, value), inner);
      case "result" -> ResultRules.check(place, place.object(name, value));
      case "context" -> ContextRules.check(place, place.object(name, value), ofActivity(statement));
      case "timestamp" -> place.moment(name, value);
      case "attachments" -> AttachmentRules.check(place, value);
      default -> throw place.refused(name, value, "unknown");
    }
  }

  private static void needed(Place place, JsonObject statement) {
    for (String name : NEEDED) {
      if (!statement.containsKey(name)) {
        throw place.refused(name, null, "missing");
      }
    }
  }

  private static void verb(Place place, JsonObject verb) {
    place.in("verb");
    for (Map.Entry<String, JsonValue> property : verb.entrySet()) {
      switch (property.getKey()) {
        case "id" -> place.iri("id", property.getValue());
        case "display" -> place.languageMap("display", property.getValue());
        default -> throw place.refused(property.getKey(), property.getValue(), "unknown");
      }
    }
    if (!verb.containsKey("id")) {
      throw place.refused("id", null, "missing");
    }
    place.out();
  }

  private static void object(Place place, JsonObject object, boolean inner) {
    switch (type(place, object)) {
      case "Activity" -> {
        place.in("object");
        ActivityRules.check(place, object);
        place.out();
      }
      case "Agent", "Group" -> AgentRules.check(place, "object", object, AgentRules.Who.EITHER);
      case "StatementRef" -> {
        place.in("object");
        reference(place, object);
        place.out();
      }
      case "SubStatement" -> {
        place.in("object");
        if (inner) {
          throw place.refused("objectType", object.get("objectType"), "sub-sub-statement");
        }
        subStatement(place, object);
        place.out();
      }
      default ->
          throw place.in("object").refused("objectType", object.get("objectType"), "object-type");
    }
  }

  private static String type(Place place, JsonObject object) {
    JsonValue type = object.get("objectType");
    if (type == null) {
      return "Activity";
    }
    if (type instanceof JsonString text) {
      return text.getString();
    }
    throw place.in("object").refused("objectType", type, "object-type");
  }

  /** A reference to another statement, which need not be known yet. */
  static void reference(Place place, JsonObject reference) {
    for (Map.Entry<String, JsonValue> property : reference.entrySet()) {
      JsonValue value = property.getValue();
      switch (property.getKey()) {
        case "objectType" -> {
          if (!(value instanceof JsonString type) || !type.getString().equals("StatementRef")) {
            throw place.refused("objectType", value, "reference");
          }
        }
        case "id" -> place.uuid("id", value);
        default -> throw place.refused(property.getKey(), value, "unknown");
      }
    }
    if (reference.size() < 2) {
      String missing = reference.containsKey("id") ? "objectType" : "id";
      throw place.refused(missing, null, "missing");
    }
  }

  private static boolean ofActivity(JsonObject statement) {
    return statement.get("object") instanceof JsonObject object
        && (!object.containsKey("objectType")
            || object.get("objectType") instanceof JsonString type
                && type.getString().equals("Activity"));
  }

  private static void voiding(Place place, JsonObject statement) {
    if (statement.getJsonObject("verb").getString("id").equals(VOIDED)) {
      JsonObject object = statement.getJsonObject("object");
      if (!object.getString("objectType", "Activity").equals("StatementRef")) {
        throw place.in("object").refused("objectType", object, "voiding-needs-reference");
      }
    }
  }
}
