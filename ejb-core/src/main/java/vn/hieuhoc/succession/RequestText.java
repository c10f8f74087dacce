package vn.hieuhoc.succession;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.support.Json;

/** The text in which an act is kept as it was asked for. */
final class RequestText {

  private RequestText() {}

  static String of(SuccessionRequest request) {
    JsonArrayBuilder units = Json.createArrayBuilder();
    for (SuccessionRequest.NewSuccessor unit : request.units()) {
      JsonObjectBuilder json = Json.createObjectBuilder();
      put(json, "key", unit.key());
      put(json, "code", unit.code());
      put(json, "name", unit.name());
      put(json, "shortName", unit.shortName());
      put(json, "level", unit.level());
      put(json, "kind", unit.kind());
      put(json, "parent", unit.parent());
      units.add(json);
    }
    JsonArrayBuilder parts = Json.createArrayBuilder();
    for (SuccessionRequest.Part part : request.parts()) {
      JsonObjectBuilder json = Json.createObjectBuilder();
      put(json, "from", part.from());
      put(json, "to", part.to());
      put(json, "share", part.share() == null ? null : part.share().toPlainString());
      parts.add(json);
    }
    JsonArrayBuilder changes = Json.createArrayBuilder();
    for (SuccessionRequest.UnitChange change : request.changes()) {
      JsonObjectBuilder json = Json.createObjectBuilder();
      put(json, "unit", change.unit());
      put(json, "code", change.code());
      put(json, "name", change.name());
      put(json, "shortName", change.shortName());
      put(json, "kind", change.kind());
      put(json, "parent", change.parent());
      changes.add(json);
    }
    return Json.createObjectBuilder()
        .add("kind", request.kind().name())
        .add("basis", request.basis())
        .add("date", request.date().toString())
        .add("units", units)
        .add("parts", parts)
        .add("changes", changes)
        .build()
        .toString();
  }

  static SuccessionRequest read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new SuccessionRequest(
          SuccessionKind.valueOf(json.getString("kind")),
          json.getString("basis"),
          LocalDate.parse(json.getString("date")),
          objects(json, "units").stream().map(RequestText::unit).toList(),
          objects(json, "parts").stream().map(RequestText::part).toList(),
          objects(json, "changes").stream().map(RequestText::change).toList());
    }
  }

  private static SuccessionRequest.NewSuccessor unit(JsonObject json) {
    return new SuccessionRequest.NewSuccessor(
        json.getString("key"),
        json.getString("code"),
        json.getString("name"),
        json.getString("shortName", null),
        UnitLevel.valueOf(json.getString("level")),
        UnitKind.valueOf(json.getString("kind")),
        json.getString("parent", null));
  }

  private static SuccessionRequest.Part part(JsonObject json) {
    String share = json.getString("share", null);
    return new SuccessionRequest.Part(
        UUID.fromString(json.getString("from")),
        json.getString("to"),
        share == null ? null : new BigDecimal(share));
  }

  private static SuccessionRequest.UnitChange change(JsonObject json) {
    String kind = json.getString("kind", null);
    String parent = json.getString("parent", null);
    return new SuccessionRequest.UnitChange(
        UUID.fromString(json.getString("unit")),
        json.getString("code", null),
        json.getString("name", null),
        json.getString("shortName", null),
        kind == null ? null : UnitKind.valueOf(kind),
        parent == null ? null : UUID.fromString(parent));
  }

  private static List<JsonObject> objects(JsonObject json, String name) {
    return json.getJsonArray(name).getValuesAs(JsonObject.class);
  }

  private static void put(JsonObjectBuilder json, String name, Object value) {
    if (value != null) {
      json.add(name, value.toString());
    }
  }
}
