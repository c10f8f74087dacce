package vn.hieuhoc.course;

import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * When a course is finished: a tree in JSON, {@code {"v": 1, "rule": {"is": "requiredLessons"}}}.
 * The nodes are
 *
 * <ul>
 *   <li>{@code {"is": "requiredLessons"}}: every required lesson is finished (the usual rule);
 *   <li>{@code {"is": "lesson", "lesson": ID}}: that lesson is finished;
 *   <li>{@code {"is": "score", "lesson": ID, "atLeast": 0.8}}: the best score of that quiz;
 *   <li>{@code {"is": "share", "atLeast": 0.8}}: that share of all lessons is finished;
 *   <li>{@code {"is": "all", "of": […]}}, {@code {"is": "any", "of": […]}}, {@code {"is":
 *       "atLeast", "count": 2, "of": […]}}.
 * </ul>
 *
 * Pure: the same progress always gives the same answer.
 */
public final class CompletionRule {

  /** The usual rule. */
  public static final String USUAL = "{\"v\":1,\"rule\":{\"is\":\"requiredLessons\"}}";

  private static final int VERSION = 1;
  private static final int DEEPEST = 10;
  private static final String FIELD = "completionRule";

  private final Predicate<CourseProgress> root;
  private final Set<UUID> named = new HashSet<>();

  private CompletionRule(JsonObject json) {
    if (!(json.get("v") instanceof JsonNumber v) || v.intValue() != VERSION) {
      throw wrong(String.valueOf(json.get("v")));
    }
    root = node(json.get("rule"), 1);
  }

  /**
   * Reads a rule.
   *
   * @throws Refused {@code course.rule-not-readable} with the part that is wrong
   */
  public static CompletionRule read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return new CompletionRule(reader.readObject());
    } catch (JsonException | IllegalStateException broken) {
      throw wrong(json);
    }
  }

  /** True when somebody so far is finished. Nobody finishes a course without lessons. */
  public boolean met(CourseProgress progress) {
    return !progress.lessons().isEmpty() && root.test(progress);
  }

  /** The lessons the rule names. */
  public Set<UUID> lessons() {
    return Set.copyOf(named);
  }

  private Predicate<CourseProgress> node(JsonValue json, int depth) {
    if (!(json instanceof JsonObject object) || depth > DEEPEST) {
      throw wrong(String.valueOf(json));
    }
    return switch (object.getString("is", "")) {
      case "requiredLessons" -> progress -> progress.done().containsAll(progress.required());
      case "lesson" -> {
        UUID lesson = lesson(object);
        yield progress -> progress.done().contains(lesson);
      }
      case "score" -> {
        UUID lesson = lesson(object);
        BigDecimal least = share(object);
        yield progress ->
            progress.best().containsKey(lesson)
                && progress.best().get(lesson).compareTo(least) >= 0;
      }
      case "share" -> {
        BigDecimal least = share(object);
        yield progress -> {
          long done = progress.lessons().stream().filter(progress.done()::contains).count();
          BigDecimal wanted = least.multiply(BigDecimal.valueOf(progress.lessons().size()));
          return BigDecimal.valueOf(done).compareTo(wanted) >= 0;
        };
      }
      case "all" -> {
        List<Predicate<CourseProgress>> of = nodes(object, depth);
        yield progress -> of.stream().allMatch(n -> n.test(progress));
      }
      case "any" -> {
        List<Predicate<CourseProgress>> of = nodes(object, depth);
        yield progress -> of.stream().anyMatch(n -> n.test(progress));
      }
      case "atLeast" -> {
        List<Predicate<CourseProgress>> of = nodes(object, depth);
        if (!(object.get("count") instanceof JsonNumber count)
            || count.intValue() < 1
            || count.intValue() > of.size()) {
          throw wrong(object.toString());
        }
        int least = count.intValue();
        yield progress -> of.stream().filter(n -> n.test(progress)).count() >= least;
      }
      default -> throw wrong(object.toString());
    };
  }

  private List<Predicate<CourseProgress>> nodes(JsonObject object, int depth) {
    if (object.get("of") == null
        || object.get("of").getValueType() != JsonValue.ValueType.ARRAY
        || object.getJsonArray("of").isEmpty()) {
      throw wrong(object.toString());
    }
    List<Predicate<CourseProgress>> nodes = new ArrayList<>();
    object.getJsonArray("of").forEach(one -> nodes.add(node(one, depth + 1)));
    return nodes;
  }

  private UUID lesson(JsonObject object) {
    if (!(object.get("lesson") instanceof JsonString id)) {
      throw wrong(object.toString());
    }
    try {
      UUID lesson = UUID.fromString(id.getString());
      named.add(lesson);
      return lesson;
    } catch (IllegalArgumentException notAnId) {
      throw wrong(object.toString());
    }
  }

  private static BigDecimal share(JsonObject object) {
    if (object.get("atLeast") instanceof JsonNumber number
        && number.bigDecimalValue().signum() > 0
        && number.bigDecimalValue().compareTo(BigDecimal.ONE) <= 0) {
      return number.bigDecimalValue();
    }
    throw wrong(object.toString());
  }

  private static Refused wrong(String part) {
    return Refused.of(FIELD, "course.rule-not-readable", part);
  }
}
