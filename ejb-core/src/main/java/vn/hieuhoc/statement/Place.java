package vn.hieuhoc.statement;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

/**
 * Where in a statement a check stands, and what may be asked of a value there. The way to a value
 * is written down only when it is refused.
 */
final class Place {

  private static final int LONGEST_SHOWN = 200;
  private static final int LONGEST_NUMBER = 350;

  private final XapiVersion version;
  private Object[] way = new Object[12];
  private int depth;

  Place(XapiVersion version) {
    this.version = version;
  }

  XapiVersion version() {
    return version;
  }

  /** Goes into a property, or into an item of a list by its number. */
  Place in(Object step) {
    if (depth == way.length) {
      way = Arrays.copyOf(way, depth * 2);
    }
    way[depth++] = step;
    return this;
  }

  /** Goes back. */
  void out() {
    depth--;
  }

  /**
   * A refusal of what stands in a property.
   *
   * @param value what stands there; null when nothing does
   */
  StatementRefused refused(String name, JsonValue value, String rule) {
    boolean nothing = value == JsonValue.NULL && !rule.equals("unknown");
    String said = value == null ? "" : shown(value.toString());
    return new StatementRefused(path(name), said, nothing ? "null" : rule);
  }

  /** A refusal of the thing one stands in. */
  StatementRefused refusedHere(JsonValue value, String rule) {
    return refused(null, value, rule);
  }

  JsonObject object(String name, JsonValue value) {
    if (value instanceof JsonObject object) {
      return object;
    }
    throw refused(name, value, "object");
  }

  JsonArray array(String name, JsonValue value) {
    if (value instanceof JsonArray array) {
      return array;
    }
    throw refused(name, value, "array");
  }

  String text(String name, JsonValue value) {
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw refused(name, value, "text");
  }

  void flag(String name, JsonValue value) {
    if (value != JsonValue.TRUE && value != JsonValue.FALSE) {
      throw refused(name, value, "flag");
    }
  }

  BigDecimal number(String name, JsonValue value) {
    if (value instanceof JsonNumber number) {
      BigDecimal decimal = number.bigDecimalValue();
      if (Math.abs(decimal.scale()) <= LONGEST_NUMBER && decimal.precision() <= LONGEST_NUMBER) {
        return decimal;
      }
    }
    throw refused(name, value, "number");
  }

  void uuid(String name, JsonValue value) {
    if (!(value instanceof JsonString text) || !Forms.uuid(text.getString())) {
      throw refused(name, value, "uuid");
    }
  }

  void iri(String name, JsonValue value) {
    if (!(value instanceof JsonString text) || !Forms.iri(text.getString())) {
      throw refused(name, value, "iri");
    }
    if (text.getString().length() > StatementRules.LONGEST_IRI) {
      throw new StatementRefused(path(name), StatementRules.LONGEST_IRI, "iri-long");
    }
  }

  void moment(String name, JsonValue value) {
    if (!(value instanceof JsonString text) || !Moments.follows(text.getString(), version)) {
      throw refused(name, value, "timestamp");
    }
  }

  void language(String name, JsonValue value) {
    if (!(value instanceof JsonString text) || !LanguageTag.wellFormed(text.getString())) {
      throw refused(name, value, "language");
    }
  }

  /** A text in several languages. */
  void languageMap(String name, JsonValue value) {
    if (!(value instanceof JsonObject map)) {
      throw refused(name, value, "language-map");
    }
    for (Map.Entry<String, JsonValue> entry : map.entrySet()) {
      if (!LanguageTag.wellFormed(entry.getKey())) {
        throw new StatementRefused(path(name), shown(entry.getKey()), "language");
      }
      if (!(entry.getValue() instanceof JsonString)) {
        in(name);
        throw refused(entry.getKey(), entry.getValue(), "text");
      }
    }
  }

  /** Anything, under names that are IRIs. */
  void extensions(String name, JsonValue value) {
    JsonObject extensions = object(name, value);
    in(name);
    for (Map.Entry<String, JsonValue> entry : extensions.entrySet()) {
      if (!Forms.iri(entry.getKey())) {
        throw new StatementRefused(path(null), shown(entry.getKey()), "extension");
      }
      if (tooDeep(entry.getValue(), depth + 1)) {
        throw new StatementRefused(
            path(null) + '[' + entry.getKey() + ']', StatementRules.DEEPEST, "deep");
      }
    }
    out();
  }

  private static boolean tooDeep(JsonValue value, int above) {
    if (value instanceof JsonObject object) {
      if (above == StatementRules.DEEPEST) {
        return true;
      }
      for (JsonValue child : object.values()) {
        if (tooDeep(child, above + 1)) {
          return true;
        }
      }
    } else if (value instanceof JsonArray array) {
      if (above == StatementRules.DEEPEST) {
        return true;
      }
      for (JsonValue child : array) {
        if (tooDeep(child, above + 1)) {
          return true;
        }
      }
    }
    return false;
  }

  private String path(String name) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      append(path, way[i]);
    }
    if (name != null) {
      append(path, name);
    }
    return path.toString();
  }

  private static void append(StringBuilder path, Object step) {
    if (step instanceof Integer number) {
      path.append('[').append(number.intValue()).append(']');
    } else {
      if (!path.isEmpty()) {
        path.append('.');
      }
      path.append(shown(step.toString()));
    }
  }

  private static String shown(String value) {
    return value.length() <= LONGEST_SHOWN ? value : value.substring(0, LONGEST_SHOWN) + '…';
  }
}
