package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import vn.hieuhoc.support.Json;

/**
 * How a kept statement is shown (xAPI 1.0.3, Communication, 2.1.3). In each of them the activities
 * of a context stand in lists, also where one came alone (Data, 2.4.6.2).
 */
public enum StatementFormat {
  /** As it came. */
  EXACT,
  /** Of agents, activities and verbs only what identifies them. */
  IDS,
  /** Texts in one language. */
  CANONICAL;

  /** The format a request names; empty when there is none of that name. */
  public static Optional<StatementFormat> of(String said) {
    return switch (said) {
      case "exact" -> Optional.of(EXACT);
      case "ids" -> Optional.of(IDS);
      case "canonical" -> Optional.of(CANONICAL);
      default -> Optional.empty();
    };
  }

  /**
   * Shows a statement.
   *
   * @param languages what the reader understands; asked for {@link #CANONICAL} only
   */
  public JsonObject show(JsonObject statement, AcceptedLanguages languages) {
    return new Showing(this, languages).statement(statement);
  }

  /** Goes through one statement. */
  private record Showing(StatementFormat format, AcceptedLanguages languages) {

    JsonObject statement(JsonObject statement) {
      return changed(
              statement,
              (name, value) ->
                  switch (name) {
                    case "actor", "authority" -> agent(value);
                    case "verb" -> verb(value);
                    case "object" -> object(value);
                    case "context" -> context(value);
                    case "attachments" -> each(value, this::attachment);
                    default -> value;
                  })
          .asJsonObject();
    }

    private JsonValue object(JsonValue value) {
      if (!(value instanceof JsonObject object)) {
        return value;
      }
      return switch (object.getString("objectType", "Activity")) {
        case "Activity" -> activity(object);
        case "Agent", "Group" -> agent(object);
        case "SubStatement" -> statement(object);
        default -> object;
      };
    }

    private JsonValue context(JsonValue value) {
      return changed(
          value,
          (name, part) ->
              switch (name) {
                case "instructor", "team" -> agent(part);
                case "contextActivities" ->
                    changed(part, (relation, some) -> each(list(some), this::activity));
                case "contextAgents", "contextGroups" -> each(part, this::person);
                default -> part;
              });
    }

    private JsonValue person(JsonValue value) {
      return changed(
          value, (name, part) -> name.equals("agent") || name.equals("group") ? agent(part) : part);
    }

    private static JsonValue list(JsonValue value) {
      return value instanceof JsonArray ? value : Json.createArrayBuilder().add(value).build();
    }

    private JsonValue verb(JsonValue value) {
      return switch (format) {
        case EXACT -> value;
        case IDS -> only(value, "id");
        case CANONICAL -> texts(value, Set.of("display"));
      };
    }

    private JsonValue activity(JsonValue value) {
      return switch (format) {
        case EXACT -> value;
        case IDS -> only(value, "id");
        case CANONICAL ->
            changed(value, (name, part) -> name.equals("definition") ? definition(part) : part);
      };
    }

    private JsonValue definition(JsonValue value) {
      return changed(
          value,
          (name, part) ->
              switch (name) {
                case "name", "description" -> oneLanguage(part);
                case "choices", "scale", "source", "target", "steps" ->
                    each(part, item -> texts(item, Set.of("description")));
                default -> part;
              });
    }

    private JsonValue attachment(JsonValue value) {
      return format == CANONICAL ? texts(value, Set.of("display", "description")) : value;
    }

    /** A group that no identifier names is told by its members. */
    private JsonValue agent(JsonValue value) {
      if (format != IDS || !(value instanceof JsonObject agent)) {
        return value;
      }
      boolean named = AgentKey.of(agent).isPresent();
      JsonObjectBuilder told = Json.createObjectBuilder();
      for (Map.Entry<String, JsonValue> property : agent.entrySet()) {
        switch (property.getKey()) {
          case "objectType", "mbox", "mbox_sha1sum", "openid", "account" ->
              told.add(property.getKey(), property.getValue());
          case "member" -> {
            if (!named) {
              told.add("member", each(property.getValue(), this::agent));
            }
          }
          default -> {}
        }
      }
      return told.build();
    }

    private static JsonValue only(JsonValue value, String name) {
      return value instanceof JsonObject object && object.containsKey(name)
          ? Json.createObjectBuilder().add(name, object.get(name)).build()
          : value;
    }

    private JsonValue texts(JsonValue value, Set<String> names) {
      return changed(value, (name, part) -> names.contains(name) ? oneLanguage(part) : part);
    }

    private JsonValue oneLanguage(JsonValue value) {
      if (!(value instanceof JsonObject map) || map.size() < 2) {
        return value;
      }
      return languages.choose(map.keySet()).map(tag -> only(map, tag)).orElse(value);
    }

    /** The same object when nothing in it changes. */
    private static JsonValue changed(
        JsonValue value, BiFunction<String, JsonValue, JsonValue> change) {
      if (!(value instanceof JsonObject object)) {
        return value;
      }
      JsonObjectBuilder changed = Json.createObjectBuilder();
      boolean some = false;
      for (Map.Entry<String, JsonValue> property : object.entrySet()) {
        JsonValue now = change.apply(property.getKey(), property.getValue());
        some |= now != property.getValue();
        changed.add(property.getKey(), now);
      }
      return some ? changed.build() : value;
    }

    private static JsonValue each(JsonValue value, UnaryOperator<JsonValue> change) {
      if (!(value instanceof JsonArray array)) {
        return value;
      }
      JsonArrayBuilder changed = Json.createArrayBuilder();
      boolean some = false;
      for (JsonValue item : array) {
        JsonValue now = change.apply(item);
        some |= now != item;
        changed.add(now);
      }
      return some ? changed.build() : value;
    }
  }
}
