package vn.hieuhoc.criteria;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hieuhoc.support.VietnamTime;

/**
 * A value in the document together with its path and the list where mistakes are noted.
 *
 * <p>Reading never throws: a value that is missing or of the wrong kind is noted once and read as
 * null (or as empty), so that one pass finds all mistakes.
 */
final class JsonPlace {

  private static final int SHOWN = 60;
  private static final BigDecimal LARGEST = new BigDecimal(1_000_000);

  private final JsonValue value;
  private final String path;
  private final List<CriteriaProblem> problems;

  JsonPlace(JsonValue value, String path, List<CriteriaProblem> problems) {
    this.value = value;
    this.path = path;
    this.problems = problems;
  }

  String path() {
    return path;
  }

  boolean isObject() {
    return value instanceof JsonObject;
  }

  /** Whether something other than null stands in the field. */
  boolean has(String field) {
    return value instanceof JsonObject object
        && object.containsKey(field)
        && object.get(field) != JsonValue.NULL;
  }

  JsonPlace at(String field) {
    JsonValue inner = value instanceof JsonObject object ? object.get(field) : null;
    return new JsonPlace(inner == JsonValue.NULL ? null : inner, child(field), problems);
  }

  /** The items of a list; a missing list is empty. */
  List<JsonPlace> items() {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray array)) {
      note("criteria.type.list", shown(), "");
      return List.of();
    }
    List<JsonPlace> places = new ArrayList<>();
    for (int index = 0; index < array.size(); index++) {
      places.add(new JsonPlace(array.get(index), path + "[" + index + "]", problems));
    }
    return places;
  }

  /** The fields of an object in the order of their names; a missing object is empty. */
  Map<String, JsonPlace> fields() {
    Map<String, JsonPlace> fields = new TreeMap<>();
    if (value instanceof JsonObject object) {
      object.forEach(
          (name, inner) -> fields.put(name, new JsonPlace(inner, child(name), problems)));
    } else if (value != null) {
      note("criteria.type.object", shown(), "");
    }
    return fields;
  }

  /**
   * Notes each field that nobody knows, so that a slip of the pen is never silently without effect.
   */
  void onlyFields(String... known) {
    if (value != null && !(value instanceof JsonObject)) {
      note("criteria.type.object", shown(), "");
    } else if (value instanceof JsonObject object) {
      Set<String> names = Set.of(known);
      for (Map.Entry<String, JsonValue> field : object.entrySet()) {
        if (!names.contains(field.getKey())) {
          problems.add(
              new CriteriaProblem(
                  "criteria.field.unknown",
                  child(field.getKey()),
                  shorten(field.getKey()),
                  String.join(", ", known)));
        }
      }
    }
  }

  boolean required() {
    if (value == null || value == JsonValue.NULL) {
      note("criteria.field.missing", "", "");
      return false;
    }
    return true;
  }

  String text(int longest) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonString string)) {
      note("criteria.type.text", shown(), "");
      return null;
    }
    String text = Normalizer.normalize(string.getString().strip(), Normalizer.Form.NFC);
    if (text.isEmpty() || text.length() > longest) {
      note("criteria.text.length", shown(), String.valueOf(longest));
      return null;
    }
    return text;
  }

  String code(Pattern shape, int longest) {
    String text = text(longest);
    if (text != null && !shape.matcher(text).matches()) {
      note("criteria.code.shape", shown(), shape.pattern());
      return null;
    }
    return text;
  }

  LocalText localText(int longest) {
    if (value == null) {
      return null;
    }
    onlyFields("vi", "en");
    JsonPlace vi = at("vi");
    vi.required();
    String vietnamese = vi.text(longest);
    return new LocalText(vietnamese, at("en").text(longest));
  }

  /**
   * A number greater than {@code least} (or equal to it when {@code orEqual}), of at most so many
   * decimals.
   */
  BigDecimal number(BigDecimal least, boolean orEqual, int decimals) {
    if (value == null) {
      return null;
    }
    if (!(value instanceof JsonNumber number)) {
      note("criteria.type.number", shown(), "");
      return null;
    }
    BigDecimal read = number.bigDecimalValue();
    boolean reasonable =
        read.scale() >= -6
            && read.precision() <= 20
            && (read.signum() == 0 || read.scale() <= 20)
            && read.abs().compareTo(LARGEST) <= 0;
    int sign = reasonable ? read.compareTo(least) : -1;
    if (!reasonable || sign < 0 || (sign == 0 && !orEqual)) {
      note(
          orEqual ? "criteria.number.least" : "criteria.number.above",
          shown(),
          least.toPlainString());
      return null;
    }
    BigDecimal plain = plain(read);
    if (plain.scale() > decimals) {
      note("criteria.number.decimals", shown(), String.valueOf(decimals));
      return null;
    }
    return plain;
  }

  Integer wholeNumber(int least, int most) {
    BigDecimal read = number(BigDecimal.valueOf(least), true, 20);
    if (read == null) {
      return null;
    }
    if (read.scale() > 0 || read.compareTo(BigDecimal.valueOf(most)) > 0) {
      note("criteria.number.whole", shown(), least + "–" + most);
      return null;
    }
    return read.intValueExact();
  }

  LocalDate date() {
    String text = text(10);
    if (text == null) {
      return null;
    }
    try {
      return VietnamTime.day(text);
    } catch (DateTimeException notADate) {
      note("criteria.type.date", shown(), "");
      return null;
    }
  }

  Boolean yesNo() {
    if (value == null || value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == null ? null : value == JsonValue.TRUE;
    }
    note("criteria.type.yes-no", shown(), "");
    return null;
  }

  <E extends Enum<E>> E choice(Class<E> type) {
    return choice(type, Arrays.asList(type.getEnumConstants()));
  }

  <E extends Enum<E>> E choice(Class<E> type, Collection<E> allowed) {
    if (value == null) {
      return null;
    }
    String name = value instanceof JsonString string ? string.getString() : "";
    for (E constant : allowed) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    note(
        "criteria.value.unknown",
        shown(),
        allowed.stream().map(Enum::name).collect(Collectors.joining(", ")));
    return null;
  }

  void note(String code, String shown, String hint) {
    problems.add(new CriteriaProblem(code, path, shown, hint));
  }

  String shown() {
    if (value == null) {
      return "";
    }
    return value.getValueType() == ValueType.STRING
        ? shorten(((JsonString) value).getString())
        : shorten(value.toString());
  }

  /** The same number written one way: no trailing zeros, no exponent. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String child(String field) {
    return path.isEmpty() ? field : path + "." + field;
  }

  private static String shorten(String text) {
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
  }
}
