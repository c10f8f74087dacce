package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.hieuhoc.support.Json;

/**
 * The form in which statements are compared (xAPI 1.0.3, Data, 2.3.1): what a store sets, how a
 * verb or an activity is described, attachments, the zone of a moment and the order in a group or
 * of the people of a context make no difference; everything else does, a number and a text that
 * looks like it included.
 */
public final class StatementForm {

  private static final Set<String> NO_PART_OF_IT =
      Set.of("authority", "stored", "version", "attachments");

  /** Seconds with a fraction, at the end of a duration. */
  private static final Pattern SECONDS = Pattern.compile("\\d{1,18}[.,]\\d+(?=S$)");

  private StatementForm() {}

  /** Keys in order, numbers plain; nothing left out. */
  public static JsonValue ordered(JsonValue value) {
    if (value instanceof JsonObject) {
      return each(value, (key, child) -> ordered(child));
    }
    if (value instanceof JsonArray array) {
      JsonArrayBuilder builder = Json.createArrayBuilder();
      array.forEach(item -> builder.add(ordered(item)));
      return builder.build();
    }
    if (value instanceof JsonNumber number) {
      BigDecimal plain = number.bigDecimalValue().stripTrailingZeros();
      return Json.createValue(plain.signum() == 0 ? BigDecimal.ZERO : plain);
    }
    return value;
  }

  /**
   * What is compared of a statement.
   *
   * @param timed false leaves the time out: a store sets it where none was said
   */
  public static JsonValue compared(JsonObject statement, boolean timed) {
    JsonObjectBuilder part = Json.createObjectBuilder(statement);
    NO_PART_OF_IT.forEach(part::remove);
    if (!timed) {
      part.remove("timestamp");
    }
    return each(
        part.build(),
        (key, value) ->
            switch (key) {
              case "id" -> small(value);
              case "timestamp" -> moment(value);
              case "verb" -> without("display", value);
              case "object" -> object(value, timed);
              case "context" -> each(value, StatementForm::ofContext);
              case "actor" -> agent(value);
              case "result" -> each(value, StatementForm::ofResult);
              default -> ordered(value);
            });
  }

  private static JsonValue ofResult(String key, JsonValue value) {
    return key.equals("duration") ? duration(value) : ordered(value);
  }

  /** What is finer than a hundredth of a second makes no difference (xAPI 2.0, 4.2.7). */
  private static JsonValue duration(JsonValue value) {
    if (!(value instanceof JsonString text)) {
      return value;
    }
    Matcher seconds = SECONDS.matcher(text.getString());
    if (!seconds.find()) {
      return value;
    }
    BigDecimal hundredths =
        new BigDecimal(seconds.group().replace(',', '.'))
            .setScale(2, RoundingMode.DOWN)
            .stripTrailingZeros();
    return Json.createValue(
        text.getString().substring(0, seconds.start()) + hundredths.toPlainString() + "S");
  }

  /** A UUID is the same in capitals, and a store gives it back in small letters. */
  private static JsonValue small(JsonValue value) {
    return value instanceof JsonString text
        ? Json.createValue(text.getString().toLowerCase(Locale.ROOT))
        : value;
  }

  private static JsonValue moment(JsonValue value) {
    Instant moment = value instanceof JsonString text ? Moments.orNull(text.getString()) : null;
    return moment == null ? value : Json.createValue(moment.toString());
  }

  private static JsonValue object(JsonValue value, boolean timed) {
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    return switch (object.getString("objectType", "Activity")) {
      case "Activity" -> without("definition", object);
      case "SubStatement" -> compared(object, timed);
      default -> agent(object);
    };
  }

  private static JsonValue ofContext(String key, JsonValue value) {
    return switch (key) {
      case "instructor", "team" -> agent(value);
      case "contextActivities" -> each(value, (relation, some) -> activities(some));
      case "contextAgents", "contextGroups" -> people(value);
      default -> ordered(value);
    };
  }

  /** One activity and a list of one are the same. */
  private static JsonValue activities(JsonValue value) {
    JsonArrayBuilder activities = Json.createArrayBuilder();
    (value instanceof JsonArray array ? array : List.of(value))
        .forEach(activity -> activities.add(without("definition", activity)));
    return activities.build();
  }

  /** The members of a group are in no order. */
  private static JsonValue agent(JsonValue value) {
    JsonValue ordered = ordered(value);
    if (!(ordered instanceof JsonObject agent)
        || !(agent.get("member") instanceof JsonArray members)) {
      return ordered;
    }
    JsonArray sorted = sorted(members.stream());
    return each(agent, (key, part) -> key.equals("member") ? sorted : part);
  }

  /** Those in a context are in no order, nor are the members of their groups. */
  private static JsonValue people(JsonValue value) {
    return value instanceof JsonArray people
        ? sorted(people.stream().map(person -> each(person, StatementForm::ofPerson)))
        : ordered(value);
  }

  private static JsonValue ofPerson(String key, JsonValue value) {
    return switch (key) {
      case "agent", "group" -> agent(value);
      default -> ordered(value);
    };
  }

  private static JsonArray sorted(Stream<JsonValue> values) {
    JsonArrayBuilder sorted = Json.createArrayBuilder();
    values.sorted(Comparator.comparing(JsonValue::toString)).forEach(sorted::add);
    return sorted.build();
  }

  private static JsonValue without(String name, JsonValue value) {
    return value instanceof JsonObject object
        ? ordered(Json.createObjectBuilder(object).remove(name).build())
        : value;
  }

  private static JsonValue each(JsonValue value, BiFunction<String, JsonValue, JsonValue> form) {
    if (!(value instanceof JsonObject object)) {
      return value;
    }
    JsonObjectBuilder builder = Json.createObjectBuilder();
    new TreeMap<>(object).forEach((key, child) -> builder.add(key, form.apply(key, child)));
    return builder.build();
  }
}
