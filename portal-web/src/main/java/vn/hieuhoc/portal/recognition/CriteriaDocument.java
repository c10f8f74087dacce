package vn.hieuhoc.portal.recognition;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vn.hieuhoc.support.Json;
import vn.hieuhoc.support.Refused;

/** A criteria set on its way in and out: YAML and JSON say the same. */
public final class CriteriaDocument {

  private static final int LARGEST = 1_000_000;
  private static final int DEEPEST = 30;

  private CriteriaDocument() {}

  /** Reads JSON, or YAML when the text does not begin as a JSON object does. */
  public static JsonObject read(String text) {
    if (text == null || text.isBlank() || text.length() > LARGEST) {
      throw Refused.of("body", "criteria.document-size", LARGEST);
    }
    return text.stripLeading().startsWith("{") ? json(text) : yaml(text);
  }

  private static JsonObject json(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return reader.readObject();
    } catch (JsonParsingException broken) {
      throw unreadable((int) broken.getLocation().getLineNumber(), broken.getMessage());
    } catch (JsonException broken) {
      throw Refused.of("body", "criteria.document-unreadable", firstLine(broken.getMessage()));
    }
  }

  private static JsonObject yaml(String text) {
    try {
      LoadSettings settings =
          LoadSettings.builder()
              .setAllowDuplicateKeys(false)
              .setMaxAliasesForCollections(10)
              .setCodePointLimit(LARGEST)
              .build();
      JsonValue value = value(new Load(settings).loadFromString(text), 0);
      if (value instanceof JsonObject object) {
        return object;
      }
      throw Refused.of("body", "criteria.document-unreadable", "YAML");
    } catch (MarkedYamlEngineException broken) {
      throw unreadable(
          broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), broken.getProblem());
    } catch (YamlEngineException broken) {
      throw Refused.of("body", "criteria.document-unreadable", firstLine(broken.getMessage()));
    }
  }

  private static JsonValue value(Object read, int depth) {
    if (depth > DEEPEST) {
      throw Refused.of("body", "criteria.document-unreadable", "YAML");
    }
    if (read == null) {
      return JsonValue.NULL;
    }
    if (read instanceof Map<?, ?> map) {
      JsonObjectBuilder object = Json.createObjectBuilder();
      map.forEach((key, inner) -> object.add(String.valueOf(key), value(inner, depth + 1)));
      return object.build();
    }
    if (read instanceof List<?> list) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      list.forEach(inner -> array.add(value(inner, depth + 1)));
      return array.build();
    }
    if (read instanceof Boolean yes) {
      return yes ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (read instanceof BigInteger whole) {
      return Json.createValue(whole);
    }
    if (read instanceof Integer || read instanceof Long) {
      return Json.createValue(((Number) read).longValue());
    }
    if (read instanceof Double number && Double.isFinite(number)) {
      return Json.createValue(new BigDecimal(number.toString()));
    }
    return Json.createValue(String.valueOf(read));
  }

  /** The document as YAML. */
  public static String yaml(JsonObject document) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setUseUnicodeEncoding(true)
            .setWidth(120)
            .build();
    return new Dump(settings).dumpToString(plain(document));
  }

  private static Object plain(JsonValue value) {
    return switch (value.getValueType()) {
      case OBJECT -> {
        Map<String, Object> map = new LinkedHashMap<>();
        value.asJsonObject().forEach((key, inner) -> map.put(key, plain(inner)));
        yield map;
      }
      case ARRAY -> {
        List<Object> list = new ArrayList<>();
        JsonArray array = value.asJsonArray();
        array.forEach(inner -> list.add(plain(inner)));
        yield list;
      }
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> number((JsonNumber) value);
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
    };
  }

  private static Object number(JsonNumber number) {
    return number.isIntegral()
        ? (Object) number.longValue()
        : number.bigDecimalValue().doubleValue();
  }

  private static Refused unreadable(int line, String problem) {
    return Refused.of("body", "criteria.document-line", Math.max(line, 1), firstLine(problem));
  }

  private static String firstLine(String message) {
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) : line;
  }
}
