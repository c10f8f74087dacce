package vn.hieuhoc.exchange;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.support.Json;

/** Small things kept as JSON in the tables of imports. */
final class Jsons {

  /** Marks a day, which each language writes in its way. */
  private static final String DAY = "day";

  private Jsons() {}

  static String list(List<?> values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    for (Object value : values) {
      if (value instanceof Number number) {
        array.add(number.longValue());
      } else if (value instanceof LocalDate day) {
        array.add(Json.createObjectBuilder().add(DAY, day.toString()));
      } else {
        array.add(String.valueOf(value));
      }
    }
    return array.build().toString();
  }

  static List<Object> list(String json) {
    if (json == null) {
      return List.of();
    }
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().stream().map(Jsons::value).toList();
    }
  }

  static List<String> texts(String json) {
    return list(json).stream().map(String::valueOf).toList();
  }

  static String map(Map<String, ?> values) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    values.forEach(
        (key, value) -> {
          if (value instanceof Number number) {
            object.add(key, number.longValue());
          } else {
            object.add(key, String.valueOf(value));
          }
        });
    return object.build().toString();
  }

  static Map<String, Integer> places(String json) {
    Map<String, Integer> places = new LinkedHashMap<>();
    entries(json).forEach((key, value) -> places.put(key, ((Number) value).intValue()));
    return places;
  }

  static Map<String, String> words(String json) {
    Map<String, String> words = new LinkedHashMap<>();
    entries(json).forEach((key, value) -> words.put(key, String.valueOf(value)));
    return words;
  }

  private static Map<String, Object> entries(String json) {
    Map<String, Object> entries = new LinkedHashMap<>();
    if (json != null) {
      try (JsonReader reader = Json.createReader(new StringReader(json))) {
        reader.readObject().forEach((key, value) -> entries.put(key, value(value)));
      }
    }
    return entries;
  }

  private static Object value(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.longValue();
    }
    if (value instanceof JsonObject object && object.containsKey(DAY)) {
      return LocalDate.parse(object.getString(DAY));
    }
    return value instanceof JsonString string ? string.getString() : value.toString();
  }
}
