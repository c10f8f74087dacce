package vn.hieuhoc.support;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import java.io.CharArrayReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Reads JSON of strangers in one go, and only what means one thing to everybody: UTF-8 without
 * broken signs, one whole value, no name twice in an object, not nested without end.
 */
public final class StrictJson {

  /** Deeper than anything sensible, flat enough for every reader that calls itself. */
  public static final int DEEPEST = 64;

  /**
   * Noughts a number may have before or behind its digits. {@code 1e99999999} takes nine signs, and
   * a hundred megabytes once somebody reckons with it.
   */
  private static final int MOST_PLACES = 5_000;

  private StrictJson() {}

  /** What is wrong with a text that is no JSON for everybody. */
  public enum Why {
    /** There is nothing in it. */
    EMPTY,
    /** It ends before the value does. */
    ENDS_EARLY,
    /** It goes on after the value. */
    GOES_ON,
    /** Its bytes are no UTF-8. */
    NOT_UNICODE,
    /** A number has no end. */
    NUMBER,
    /** It is nested without end. */
    DEEP,
    /** A name stands twice in an object. */
    TWICE,
    /** A text holds half a sign. */
    HALF_SIGN
  }

  /** A text that is no JSON for everybody; the message is in English, for the log. */
  public static final class Broken extends JsonException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** For this reason. */
    public Broken(Why why, String message) {
      this(why, message, null);
    }

    private Broken(Why why, String message, Throwable cause) {
      super(message, cause);
      this.why = why;
    }

    /** What is wrong, to be said in the language of whoever reads it. */
    public Why why() {
      return why;
    }
  }

  /**
   * The one value of a text.
   *
   * @throws JsonException when it is not such; the message says what is wrong, in English
   */
  public static JsonValue read(byte[] utf8) {
    return read(decoded(utf8));
  }

  /** As {@link #read(byte[])}, of text that is decoded already. */
  public static JsonValue read(String text) {
    return read(CharBuffer.wrap(text.toCharArray()));
  }

  private static JsonValue read(CharBuffer text) {
    CharArrayReader reader =
        new CharArrayReader(text.array(), text.arrayOffset(), text.remaining());
    try (JsonParser parser = Json.createParser(reader)) {
      if (!parser.hasNext()) {
        throw new Broken(Why.EMPTY, "there is nothing in it");
      }
      JsonValue value = value(parser, parser.next(), 1);
      if (parser.hasNext()) {
        throw new Broken(Why.GOES_ON, "the text goes on after the value");
      }
      return value;
    }
  }

  private static CharBuffer decoded(byte[] utf8) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(utf8));
    } catch (CharacterCodingException broken) {
      throw new Broken(Why.NOT_UNICODE, "the text is not UTF-8", broken);
    }
  }

  private static JsonValue value(JsonParser parser, JsonParser.Event event, int depth) {
    return switch (event) {
      case START_OBJECT -> object(parser, deeper(depth));
      case START_ARRAY -> array(parser, deeper(depth));
      case VALUE_TRUE -> JsonValue.TRUE;
      case VALUE_FALSE -> JsonValue.FALSE;
      case VALUE_NULL -> JsonValue.NULL;
      case VALUE_STRING -> Json.createValue(whole(parser.getString()));
      default -> number(parser);
    };
  }

  /** The parser stops at very long numbers, with an error of its own. */
  private static JsonValue number(JsonParser parser) {
    try {
      JsonValue value = parser.getValue();
      if (value instanceof JsonNumber number
          && Math.abs((long) number.bigDecimalValue().scale()) > MOST_PLACES) {
        throw new Broken(Why.NUMBER, "a number is too large or too small");
      }
      return value;
    } catch (UnsupportedOperationException tooLong) {
      throw new Broken(Why.NUMBER, "a number has too many digits", tooLong);
    } catch (NumberFormatException tooFar) {
      throw new Broken(Why.NUMBER, "a number is too large or too small", tooFar);
    }
  }

  private static int deeper(int depth) {
    if (depth > DEEPEST) {
      throw new Broken(Why.DEEP, "nested more than " + DEEPEST + " deep");
    }
    return depth + 1;
  }

  private static JsonValue object(JsonParser parser, int depth) {
    JsonObjectBuilder object = Json.createObjectBuilder();
    Set<String> names = new HashSet<>();
    while (true) {
      JsonParser.Event event = next(parser);
      if (event == JsonParser.Event.END_OBJECT) {
        return object.build();
      }
      String name = whole(parser.getString());
      if (!names.add(name)) {
        throw new Broken(Why.TWICE, "the name \"" + name + "\" stands twice");
      }
      object.add(name, value(parser, next(parser), depth));
    }
  }

  private static JsonValue array(JsonParser parser, int depth) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    while (true) {
      JsonParser.Event event = next(parser);
      if (event == JsonParser.Event.END_ARRAY) {
        return array.build();
      }
      array.add(value(parser, event, depth));
    }
  }

  private static JsonParser.Event next(JsonParser parser) {
    if (!parser.hasNext()) {
      throw new Broken(Why.ENDS_EARLY, "the text ends before the value does");
    }
    return parser.next();
  }

  /** Half of a sign cannot be kept: it would come back as another one. */
  private static String whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (!Character.isSurrogate(sign)) {
        continue;
      }
      boolean pair =
          Character.isHighSurrogate(sign)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (!pair) {
        throw new Broken(Why.HALF_SIGN, "a text holds half a sign");
      }
      i++;
    }
    return text;
  }
}
