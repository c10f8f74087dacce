package vn.hieuhoc.deploy.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Collection;

/** Builds the JSON that is sent to the portal; what is null is left out. */
final class Body {

  private final JsonObjectBuilder json = Json.createObjectBuilder();

  static Body with(String name, Object value) {
    return new Body().and(name, value);
  }

  Body and(String name, Object value) {
    if (value != null) {
      json.add(name, value(value));
    }
    return this;
  }

  JsonObject json() {
    return json.build();
  }

  private static JsonValue value(Object value) {
    if (value instanceof JsonValue already) {
      return already;
    }
    if (value instanceof Body body) {
      return body.json();
    }
    if (value instanceof Boolean flag) {
      return flag ? JsonValue.TRUE : JsonValue.FALSE;
    }
    if (value instanceof Integer number) {
      return Json.createValue(number);
    }
    if (value instanceof Double number) {
      return Json.createValue(BigDecimal.valueOf(number));
    }
    if (value instanceof BigDecimal number) {
      return Json.createValue(number);
    }
    if (value instanceof Collection<?> many) {
      JsonArrayBuilder array = Json.createArrayBuilder();
      many.forEach(each -> array.add(value(each)));
      return array.build();
    }
    return Json.createValue(value.toString());
  }
}
