package vn.hieuhoc.enrolmentrule;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.position.PositionKind;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * Who belongs in an offering: a tree in JSON, {@code {"v": 1, "rule": {"is": "group", "group":
 * "A"}}}. The nodes are
 *
 * <ul>
 *   <li>{@code {"is": "livesIn", "unit": ID}}: lives in the unit or in what lies in it;
 *   <li>{@code {"is": "group", "group": "A"}}: belongs to the group, recorded or by work;
 *   <li>{@code {"is": "works", "as": "FARMER"}}: what somebody does for a living;
 *   <li>{@code {"is": "holds", "post": "CHAIR"}}: holds such a post today;
 *   <li>{@code {"is": "all", "of": […]}}, {@code {"is": "any", "of": […]}}, {@code {"is": "not",
 *       "of": [ONE]}}.
 * </ul>
 *
 * It is read into a condition on {@code person p} that holds nothing but our own words and keys.
 */
final class EnrolmentRule {

  private static final int VERSION = 1;
  private static final int DEEPEST = 8;
  private static final int MOST_PARTS = 100;
  private static final int LONGEST_SHOWN = 200;
  private static final Pattern GROUP = Pattern.compile("[A-Z][A-Z0-9]{0,4}");
  private static final String FIELD = "rule";

  private final Function<UUID, Long> units;
  private final String condition;
  private int parts;

  private EnrolmentRule(JsonObject json, Function<UUID, Long> units) {
    this.units = units;
    if (!(json.get("v") instanceof JsonNumber v) || v.intValue() != VERSION) {
      throw wrong(String.valueOf(json.get("v")));
    }
    condition = node(json.get("rule"), 1);
  }

  /**
   * Reads a rule.
   *
   * @param units keys of units by their public ids
   * @throws Refused {@code enrolment.rule-not-readable} with the part that is wrong
   */
  static EnrolmentRule read(String json, Function<UUID, Long> units) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new EnrolmentRule(reader.readObject(), units);
    } catch (JsonException | IllegalStateException broken) {
      throw wrong(json);
    }
  }

  /** The condition on {@code person p}; true, false, or null where nothing is known. */
  String condition() {
    return condition;
  }

  private String node(JsonValue json, int depth) {
    if (!(json instanceof JsonObject object) || depth > DEEPEST || ++parts > MOST_PARTS) {
      throw wrong(String.valueOf(json));
    }
    return switch (object.getString("is", "")) {
      case "livesIn" -> livesIn(object);
      case "group" -> group(object);
      case "works" -> "p.working_status = '" + constant(WorkingStatus.class, object, "as") + "'";
      case "holds" ->
          "exists (select 1 from person_position t where t.person_id = p.id and t.kind = '"
              + constant(PositionKind.class, object, "post")
              + "' and t.valid_from <= ?2 and (t.valid_to is null or t.valid_to > ?2))";
      case "all" -> joined(object, depth, " and ");
      case "any" -> joined(object, depth, " or ");
      case "not" -> {
        List<String> of = nodes(object, depth);
        if (of.size() != 1) {
          throw wrong(object.toString());
        }
        yield "(" + of.get(0) + ") is not true";
      }
      default -> throw wrong(object.toString());
    };
  }

  private String joined(JsonObject object, int depth, String word) {
    return nodes(object, depth).stream().collect(Collectors.joining(")" + word + "(", "(", ")"));
  }

  private List<String> nodes(JsonObject object, int depth) {
    if (!(object.get("of") instanceof jakarta.json.JsonArray of) || of.isEmpty()) {
      throw wrong(object.toString());
    }
    List<String> nodes = new ArrayList<>();
    of.forEach(each -> nodes.add(node(each, depth + 1)));
    return nodes;
  }

  private String livesIn(JsonObject object) {
    try {
      Long unit = units.apply(UUID.fromString(object.getString("unit", "")));
      return "exists (select 1 from unit_closure y where y.ancestor_id = "
          + unit
          + " and y.descendant_id = p.home_unit_id and y.valid_to is null)";
    } catch (IllegalArgumentException noId) {
      throw wrong(object.toString());
    }
  }

  private static String group(JsonObject object) {
    String group = object.getString("group", "");
    if (!GROUP.matcher(group).matches()) {
      throw wrong(object.toString());
    }
    String works =
        Arrays.stream(WorkingStatus.values())
            .filter(status -> group.equals(status.usualGroup()))
            .map(Enum::name)
            .collect(Collectors.joining("', '", "'", "'"));
    return "p.learner_group = '"
        + group
        + "' or p.learner_group is null and p.working_status in ("
        + works
        + ")";
  }

  private static <E extends Enum<E>> E constant(Class<E> type, JsonObject object, String name) {
    try {
      return Enum.valueOf(type, object.getString(name, ""));
    } catch (IllegalArgumentException unknown) {
      throw wrong(object.toString());
    }
  }

  private static Refused wrong(String part) {
    return Refused.of(
        FIELD,
        "enrolment.rule-not-readable",
        part.length() > LONGEST_SHOWN ? part.substring(0, LONGEST_SHOWN) + "…" : part);
  }
}
