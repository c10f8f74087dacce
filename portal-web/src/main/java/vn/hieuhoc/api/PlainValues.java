package vn.hieuhoc.api;

import jakarta.json.stream.JsonParser;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.hieuhoc.support.Decimals;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/**
 * Looks whether the whole numbers and the truths of a body are what its record asks for. What binds
 * JSON to objects wraps a number round that is too large, cuts off what stands behind the point and
 * takes "yes" for false, all unsaid.
 */
public final class PlainValues {

  private static final Set<Type> TRUTHS = Set.of(boolean.class, Boolean.class);
  private static final Set<Type> SHORT = Set.of(int.class, Integer.class);
  private static final Set<Type> LONG = Set.of(long.class, Long.class);

  private PlainValues() {}

  /**
   * Demands that the body fits the type.
   *
   * @param body a whole value, see {@link WholeJson}
   * @throws Refused about the first field that holds a number or a truth that does not fit
   */
  public static void require(byte[] body, Type type) {
    try (JsonParser parser = Json.createParser(new ByteArrayInputStream(body))) {
      if (parser.hasNext()) {
        value(parser, parser.next(), type, null);
      }
    }
  }

  private static void value(JsonParser parser, JsonParser.Event event, Type type, String field) {
    switch (event) {
      case START_OBJECT -> object(parser, type);
      case START_ARRAY -> array(parser, type, field);
      case VALUE_NUMBER -> number(parser.getString(), type, field);
      case VALUE_STRING -> text(parser.getString(), type, field);
      default -> {
        // A truth or nothing: whether it may stand there is seen when it is bound.
      }
    }
  }

  private static void object(JsonParser parser, Type type) {
    while (parser.next() != JsonParser.Event.END_OBJECT) {
      String name = parser.getString();
      value(parser, parser.next(), under(type, name), name);
    }
  }

  private static void array(JsonParser parser, Type type, String field) {
    Type item = item(type);
    for (JsonParser.Event event = parser.next();
        event != JsonParser.Event.END_ARRAY;
        event = parser.next()) {
      value(parser, event, item, field);
    }
  }

  private static void number(String text, Type type, String field) {
    if (TRUTHS.contains(type)) {
      throw Refused.of(field, "support.not-a-truth", text);
    }
    if (SHORT.contains(type) && !isWhole(text, Integer.SIZE)
        || LONG.contains(type) && !isWhole(text, Long.SIZE)) {
      throw Refused.of(field, "support.not-a-whole-number", text);
    }
  }

  private static boolean isWhole(String text, int bits) {
    try {
      return Decimals.read(text).toBigIntegerExact().bitLength() < bits;
    } catch (ArithmeticException | NumberFormatException notWhole) {
      return false;
    }
  }

  private static void text(String text, Type type, String field) {
    if (TRUTHS.contains(type)) {
      throw Refused.of(field, "support.not-a-truth", text);
    }
  }

  /** What a record or a table asks for under this name; anything where nobody asks. */
  private static Type under(Type type, String name) {
    if (type instanceof ParameterizedType table
        && table.getRawType() instanceof Class<?> raw
        && Map.class.isAssignableFrom(raw)) {
      return table.getActualTypeArguments()[1];
    }
    if (!(type instanceof Class<?> asked) || !asked.isRecord()) {
      return Object.class;
    }
    return Stream.of(asked.getRecordComponents())
        .filter(each -> each.getName().equals(name))
        .<Type>map(RecordComponent::getGenericType)
        .findFirst()
        .orElse(Object.class);
  }

  private static Type item(Type type) {
    if (type instanceof ParameterizedType list
        && list.getRawType() instanceof Class<?> raw
        && Collection.class.isAssignableFrom(raw)) {
      return list.getActualTypeArguments()[0];
    }
    return type instanceof Class<?> asked && asked.isArray()
        ? asked.getComponentType()
        : Object.class;
  }
}
