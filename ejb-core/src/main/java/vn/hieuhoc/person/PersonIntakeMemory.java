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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.hieuhoc.identity.IdentityNumber;
import vn.hieuhoc.identity.PhoneNumber;
import vn.hieuhoc.support.Json;

/** What an entry was before many were changed, as a text that can be kept. Numbers stay sealed. */
public final class PersonIntakeMemory {

  private static final int NUMBER = 1;
  private static final int NAME = 2;
  private static final int BIRTH = 7;
  private static final int GENDER = 10;
  private static final int PHONE = 11;
  private static final int WORK = 12;
  private static final int GROUP = 13;
  private static final int LAST4 = 16;
  private static final int HOME = 18;

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

  /** Read from what {@link PersonIntake.Taken#before()} keeps. */
  public static PersonIntakeMemory of(String text) {
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

  /** The name as it was. */
  public String name() {
    return text(NAME);
  }

  /** The number of the register. */
  public String number() {
    return text(NUMBER);
  }

  /** Key of where the person lived. */
  public Long home() {
    return (Long) columns[HOME];
  }

  /** The birth date as it was, or null. */
  public PartialDate birth() {
    return PartialDate.ofParts(whole(BIRTH), whole(BIRTH + 1), whole(BIRTH + 2));
  }

  /** True when an identity number stood there. */
  public boolean hadIdentity() {
    return columns[LAST4] != null;
  }

  /**
   * What stood where something else is said, by field; empty where nothing stood. Where the person
   * lives is not among it.
   */
  public Map<String, String> otherwise(PersonChange said) {
    Map<String, String> other = new LinkedHashMap<>();
    put(other, "fullName", text(NAME), said.fullName(), Object::toString);
    put(other, "birthDate", birth(), said.birthDate(), Object::toString);
    put(other, "gender", text(GENDER), said.gender(), Object::toString);
    put(other, "phone", text(PHONE), said.phone(), PersonIntakeMemory::phone);
    put(other, "workingStatus", text(WORK), said.workingStatus(), Object::toString);
    put(other, "group", text(GROUP), said.group(), Object::toString);
    put(other, "identityNumber", text(LAST4), said.identityNumber(), PersonIntakeMemory::last4);
    return other;
  }

  private static <T> void put(
      Map<String, String> other, String field, Object was, T said, Function<T, String> kept) {
    String old = was == null ? "" : was.toString();
    if (said != null && !kept.apply(said).equals(old)) {
      other.put(field, old);
    }
  }

  private static String phone(String said) {
    return PhoneNumber.normalise(said);
  }

  private static String last4(String said) {
    return IdentityNumber.parse(said).last4();
  }

  private String text(int column) {
    return columns[column] == null ? null : columns[column].toString();
  }

  private Integer whole(int column) {
    return columns[column] == null ? null : ((Number) columns[column]).intValue();
  }
}
