package vn.hieuhoc.criteria;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.TreeSet;

/**
 * One way to write a JSON value, so that equal values have equal hashes: fields in the order of
 * their names, no blanks, numbers without trailing zeros or exponent, only what must be escaped is
 * escaped.
 */
public final class CanonicalJson {

  private CanonicalJson() {}

  public static String write(JsonValue value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** SHA-256 of the canonical text in UTF-8. */
  public static byte[] hash(JsonValue value) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(write(value).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  private static void write(JsonValue value, StringBuilder out) {
    switch (value.getValueType()) {
      case OBJECT -> write(value.asJsonObject(), out);
      case ARRAY -> write(value.asJsonArray(), out);
      case STRING -> quote(((JsonString) value).getString(), out);
      case NUMBER -> out.append(plain(((JsonNumber) value).bigDecimalValue()));
      case TRUE -> out.append("true");
      case FALSE -> out.append("false");
      case NULL -> out.append("null");
    }
  }

  private static void write(JsonObject object, StringBuilder out) {
    char before = '{';
    for (String name : new TreeSet<>(object.keySet())) {
      out.append(before);
      quote(name, out);
      out.append(':');
      write(object.get(name), out);
      before = ',';
    }
    out.append(before == '{' ? "{}" : "}");
  }

  private static void write(JsonArray array, StringBuilder out) {
    char before = '[';
    for (JsonValue item : array) {
      out.append(before);
      write(item, out);
      before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < -100 || stripped.scale() > 100
        ? stripped.toString()
        : stripped.toPlainString();
  }

  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int index = 0; index < text.length(); index++) {
      char each = text.charAt(index);
      if (each == '"' || each == '\\') {
        out.append('\\').append(each);
      } else if (each < ' ') {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) each));
      } else {
        out.append(each);
      }
    }
    out.append('"');
  }
}
