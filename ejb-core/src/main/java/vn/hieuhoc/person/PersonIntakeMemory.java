package vn.hieuhoc.person;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import vn.hieuhoc.support.Json;

/** What an entry was before many were changed, as a text that can be kept. Numbers stay sealed. */
final class PersonIntakeMemory {

  private static final String BYTES = "base64:";
  private static final String MOMENT = "moment:";

  private final Object[] columns;
  private final Long lastingUnit;
  private final LocalDate lastingFrom;
  private final long writtenVersion;
  private final boolean moved;
  private final List<LocalDate> begun;

  /**
   * @param newest stay of the person, which may have ended, or null
   * @param version of the entry before it was changed; it is written once
   */
  PersonIntakeMemory(Object[] columns, Residence newest, long version) {
    boolean lasts = newest != null && newest.validTo() == null;
    this.columns = columns;
    this.lastingUnit = lasts ? newest.unitId() : null;
    this.lastingFrom = lasts ? newest.validFrom() : null;
    this.writtenVersion = version + 1;
    this.moved = false;
    this.begun = List.of();
  }

  private PersonIntakeMemory(JsonObject kept) {
    columns = kept.getJsonArray("row").stream().map(PersonIntakeMemory::value).toArray();
    writtenVersion = kept.getJsonNumber("version").longValue();
    lastingFrom = kept.containsKey("from") ? LocalDate.parse(kept.getString("from")) : null;
    lastingUnit = kept.containsKey("unit") ? kept.getJsonNumber("unit").longValue() : null;
    moved = kept.getBoolean("moved", true);
    begun =
        kept.getJsonArray("begun").getValuesAs(JsonString.class).stream()
            .map(day -> LocalDate.parse(day.getString()))
            .toList();
  }

  static PersonIntakeMemory of(String text) {
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      return new PersonIntakeMemory(reader.readObject());
    }
  }

  /**
   * The text.
   *
   * @param otherHome whether where the person lives was changed
   * @param stays the days on which stays were begun
   */
  String text(boolean otherHome, List<LocalDate> stays) {
    JsonArrayBuilder row = Json.createArrayBuilder();
    for (Object column : columns) {
      if (column == null) {
        row.addNull();
      } else if (column instanceof byte[] bytes) {
        row.add(BYTES + Base64.getEncoder().encodeToString(bytes));
      } else if (column instanceof LocalDateTime moment) {
        row.add(MOMENT + moment);
      } else if (column instanceof Boolean truth) {
        row.add(truth);
      } else if (column instanceof Number number) {
        row.add(number.longValue());
      } else {
        row.add(column.toString());
      }
    }
    JsonArrayBuilder days = Json.createArrayBuilder();
    stays.forEach(day -> days.add(day.toString()));
    JsonObjectBuilder kept =
        Json.createObjectBuilder()
            .add("row", row)
            .add("version", writtenVersion)
            .add("moved", otherHome)
            .add("begun", days);
    if (lastingFrom != null) {
      kept.add("from", lastingFrom.toString()).add("unit", lastingUnit);
    }
    return kept.build().toString();
  }

  /** Whether the stay is what it was; one that had ended is never touched. */
  boolean isAsItWas(Residence newest) {
    return lastingFrom == null || newest.unitId().equals(lastingUnit) && newest.validTo() == null;
  }

  /** Whether where the person lives was changed: only then it is put back. */
  boolean moved() {
    return moved;
  }

  Object[] columns() {
    return columns.clone();
  }

  long writtenVersion() {
    return writtenVersion;
  }

  Long lastingUnit() {
    return lastingUnit;
  }

  LocalDate lastingFrom() {
    return lastingFrom;
  }

  /** First day of the stay that lasted when the row had been taken in, or null without one. */
  LocalDate leftSince() {
    return begun().stream().max(LocalDate::compareTo).orElse(lastingFrom);
  }

  List<LocalDate> begun() {
    return begun;
  }

  private static Object value(JsonValue value) {
    if (value instanceof JsonNumber number) {
      return number.longValue();
    }
    if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
      return value == JsonValue.TRUE;
    }
    if (!(value instanceof JsonString string)) {
      return null;
    }
    String text = string.getString();
    if (text.startsWith(BYTES)) {
      return Base64.getDecoder().decode(text.substring(BYTES.length()));
    }
    return text.startsWith(MOMENT) ? LocalDateTime.parse(text.substring(MOMENT.length())) : text;
  }
}
