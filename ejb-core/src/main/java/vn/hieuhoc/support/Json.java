package vn.hieuhoc.support;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import java.io.InputStream;
import java.io.Reader;
import java.util.Collection;

/**
 * Reads and builds JSON, as {@code jakarta.json.Json} does, with a provider that is looked up once.
 * The standard class looks through every jar for it at each call, which cost a tenth of a page.
 */
public final class Json {

  private static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  public static JsonObjectBuilder createObjectBuilder() {
    return PROVIDER.createObjectBuilder();
  }

  /** Begins with what the object has. */
  public static JsonObjectBuilder createObjectBuilder(JsonObject start) {
    return PROVIDER.createObjectBuilder(start);
  }

  public static JsonArrayBuilder createArrayBuilder() {
    return PROVIDER.createArrayBuilder();
  }

  /** Begins with the values. */
  public static JsonArrayBuilder createArrayBuilder(Collection<?> values) {
    return PROVIDER.createArrayBuilder(values);
  }

  public static JsonPatchBuilder createPatchBuilder() {
    return PROVIDER.createPatchBuilder();
  }

  public static JsonReader createReader(Reader text) {
    return PROVIDER.createReader(text);
  }

  /** Goes through a text step by step. */
  public static JsonParser createParser(InputStream bytes) {
    return PROVIDER.createParser(bytes);
  }

  /** Goes through a text step by step. */
  public static JsonParser createParser(Reader text) {
    return PROVIDER.createParser(text);
  }

  public static JsonReader createReader(InputStream bytes) {
    return PROVIDER.createReader(bytes);
  }

  public static JsonValue createValue(String text) {
    return PROVIDER.createValue(text);
  }

  public static JsonValue createValue(Number number) {
    return PROVIDER.createValue(number);
  }
}
