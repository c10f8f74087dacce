package vn.hieuhoc.assessment;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.derivation.CriterionDerivation;
import vn.hieuhoc.derivation.CriterionDerivation.Counted;
import vn.hieuhoc.derivation.CriterionDerivation.Line;
import vn.hieuhoc.derivation.CriterionDerivation.Missing;
import vn.hieuhoc.derivation.CriterionDerivation.NotCounted;
import vn.hieuhoc.derivation.Derivation;
import vn.hieuhoc.derivation.NotCountedReason;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.support.Json;

/** How a derivation is kept with its case: the same derivation is always the same text. */
final class DerivationJson {

  private DerivationJson() {}

  static String write(Derivation derivation) {
    JsonArrayBuilder criteria = Json.createArrayBuilder();
    derivation.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
    JsonObjectBuilder whole = Json.createObjectBuilder().add("year", derivation.year());
    if (derivation.group() != null) {
      whole.add("group", derivation.group());
    }
    return whole.add("criteria", criteria).build().toString();
  }

  private static JsonObjectBuilder criterion(CriterionDerivation criterion) {
    JsonArrayBuilder lines = Json.createArrayBuilder();
    for (Line line : criterion.lines()) {
      lines.add(
          Json.createObjectBuilder()
              .add("line", line.line())
              .add("measure", line.measure().name())
              .add("amount", line.amount())
              .add("points", line.points()));
    }
    JsonArrayBuilder counted = Json.createArrayBuilder();
    for (Counted each : criterion.counted()) {
      counted.add(
          Json.createObjectBuilder()
              .add("record", each.record().toString())
              .add("points", each.points()));
    }
    JsonArrayBuilder notCounted = Json.createArrayBuilder();
    for (NotCounted each : criterion.notCounted()) {
      notCounted.add(
          Json.createObjectBuilder()
              .add("record", each.record().toString())
              .add("reason", each.reason().name())
              .add("line", each.line()));
    }
    JsonArrayBuilder missing = Json.createArrayBuilder();
    for (Missing each : criterion.missing()) {
      missing.add(
          Json.createObjectBuilder()
              .add("line", each.line())
              .add("measure", each.measure().name())
              .add("kinds", names(each.kinds().stream().map(Enum::name).toList()))
              .add("topics", names(each.topics()))
              .add("trust", each.trust().name())
              .add("amount", each.amount())
              .add("points", each.points())
              .add("upTo", each.upTo()));
    }
    return Json.createObjectBuilder()
        .add("code", criterion.code())
        .add("max", criterion.max())
        .add("derived", criterion.derived())
        .add("withoutRecords", criterion.withoutRecords())
        .add("lines", lines)
        .add("counted", counted)
        .add("notCounted", notCounted)
        .add("missing", missing);
  }

  private static JsonArrayBuilder names(Iterable<String> names) {
    TreeSet<String> sorted = new TreeSet<>();
    names.forEach(sorted::add);
    return Json.createArrayBuilder(sorted);
  }

  static Derivation read(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject whole = reader.readObject();
      return new Derivation(
          whole.getInt("year"),
          whole.getString("group", null),
          objects(whole.getJsonArray("criteria")).stream().map(DerivationJson::criterion).toList());
    }
  }

  private static CriterionDerivation criterion(JsonObject json) {
    return new CriterionDerivation(
        json.getString("code"),
        number(json, "max"),
        number(json, "derived"),
        number(json, "withoutRecords"),
        objects(json.getJsonArray("lines")).stream()
            .map(
                each ->
                    new Line(
                        each.getInt("line"),
                        Measure.valueOf(each.getString("measure")),
                        number(each, "amount"),
                        number(each, "points")))
            .toList(),
        objects(json.getJsonArray("counted")).stream()
            .map(each -> new Counted(record(each), number(each, "points")))
            .toList(),
        objects(json.getJsonArray("notCounted")).stream()
            .map(
                each ->
                    new NotCounted(
                        record(each),
                        NotCountedReason.valueOf(each.getString("reason")),
                        each.getInt("line")))
            .toList(),
        objects(json.getJsonArray("missing")).stream().map(DerivationJson::missing).toList());
  }

  private static Missing missing(JsonObject json) {
    Set<RecordKind> kinds =
        texts(json.getJsonArray("kinds")).stream()
            .map(RecordKind::valueOf)
            .collect(Collectors.toSet());
    return new Missing(
        json.getInt("line"),
        Measure.valueOf(json.getString("measure")),
        kinds,
        Set.copyOf(texts(json.getJsonArray("topics"))),
        Trust.valueOf(json.getString("trust")),
        number(json, "amount"),
        number(json, "points"),
        number(json, "upTo"));
  }

  private static UUID record(JsonObject json) {
    return UUID.fromString(json.getString("record"));
  }

  private static BigDecimal number(JsonObject json, String field) {
    return json.getJsonNumber(field).bigDecimalValue();
  }

  private static List<JsonObject> objects(JsonArray array) {
    return array.getValuesAs(JsonValue::asJsonObject);
  }

  private static List<String> texts(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }
}
