package vn.hieuhoc.question;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * What a learner answered: picked choices or written words. In JSON it is {@code {"choice": "a"}},
 * {@code {"choices": ["a", "c"]}}, {@code {"value": true}}, {@code {"text": "115"}} or, for a
 * question of several parts, {@code {"parts": {"a": "2", "b": "1"}}}; null or {@code {}} is no
 * answer (any more).
 *
 * @param choices ids of the picked choices
 * @param text the written words, or null
 * @param parts what is said for each part, by its id
 */
public record Answer(Set<String> choices, String text, Map<String, String> parts) {

  /** No answer. */
  public static final Answer NONE = new Answer(Set.of(), null);

  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_PARTS = 50;
  private static final String FIELD = "answer";

  public Answer {
    choices = Set.copyOf(choices);
    parts = Map.copyOf(parts);
  }

  /** Picked choices or written words. */
  public Answer(Set<String> choices, String text) {
    this(choices, text, Map.of());
  }

  /** Something said for each part. */
  public static Answer ofParts(Map<String, String> parts) {
    return new Answer(Set.of(), null, parts);
  }

  /** Picked choices. */
  public static Answer of(String... choices) {
    return new Answer(Set.of(choices), null);
  }

  /** Written words. */
  public static Answer written(String text) {
    return new Answer(Set.of(), text);
  }

  /** True when nothing was picked or written. */
  public boolean empty() {
    return choices.isEmpty()
        && (text == null || text.isBlank())
        && parts.values().stream().allMatch(String::isBlank);
  }

  /** Reads the JSON form; whatever is not an answer is refused, not guessed at. */
  public static Answer read(JsonValue json) {
    if (json == null || json == JsonValue.NULL) {
      return NONE;
    }
    if (!(json instanceof JsonObject object)) {
      throw Refused.of(FIELD, "question.answer-not-readable", json.toString());
    }
    if (object.isEmpty()) {
      return NONE;
    }
    if (object.get("choice") instanceof JsonString choice) {
      return of(choice.getString());
    }
    JsonValue value = object.get("value");
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return of(value.toString());
    }
    if (object.get("text") instanceof JsonString text) {
      if (text.getString().length() > LONGEST_TEXT) {
        throw Refused.of(FIELD, "question.answer-too-long", LONGEST_TEXT);
      }
      return written(text.getString());
    }
    if (object.get("parts") instanceof JsonObject said) {
      return ofParts(said(said, json));
    }
    if (object.get("choices") != null
        && object.get("choices").getValueType() == JsonValue.ValueType.ARRAY) {
      Set<String> picked = new LinkedHashSet<>();
      for (JsonValue item : object.getJsonArray("choices")) {
        if (!(item instanceof JsonString id)) {
          throw Refused.of(FIELD, "question.answer-not-readable", json.toString());
        }
        picked.add(id.getString());
      }
      return new Answer(picked, null);
    }
    throw Refused.of(FIELD, "question.answer-not-readable", json.toString());
  }

  private static Map<String, String> said(JsonObject said, JsonValue whole) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonValue> one : said.entrySet()) {
      if (!(one.getValue() instanceof JsonString value) || parts.size() >= MOST_PARTS) {
        throw Refused.of(FIELD, "question.answer-not-readable", whole.toString());
      }
      parts.put(one.getKey(), value.getString());
    }
    return parts;
  }

  /** The JSON form in which the answer is kept: choices sorted, so equal answers look alike. */
  public JsonObject toJson() {
    if (text != null) {
      return Json.createObjectBuilder().add("text", text).build();
    }
    if (!parts.isEmpty()) {
      JsonObjectBuilder said = Json.createObjectBuilder();
      new TreeMap<>(parts).forEach(said::add);
      return Json.createObjectBuilder().add("parts", said).build();
    }
    JsonArrayBuilder ids = Json.createArrayBuilder();
    new TreeSet<>(choices).forEach(ids::add);
    return Json.createObjectBuilder().add("choices", ids).build();
  }
}
