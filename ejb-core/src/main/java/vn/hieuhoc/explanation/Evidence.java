package vn.hieuhoc.explanation;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.record.Voiding;
import vn.hieuhoc.support.Json;

/** Puts a record into words people know. */
final class Evidence {

  private static final BigDecimal NANOS_OF_A_MINUTE = BigDecimal.valueOf(60_000_000_000L);

  private Evidence() {}

  /**
   * The record in words.
   *
   * @param statement the statement as kept, or null when it lies in an archive
   */
  static EvidenceRow of(RecordRow row, String statement) {
    return of(row, statement, null);
  }

  /**
   * The same of a record that may have been declared void.
   *
   * @param voiding why it was, or null
   */
  static EvidenceRow of(RecordRow row, String statement, Voiding voiding) {
    return new EvidenceRow(
        row.statementId(),
        name(statement).orElse(row.activity()),
        row.kind(),
        EvidenceRow.page(row.activity()),
        learntHere(row),
        row.happenedAt(),
        row.trust(),
        row.durationNanos() == null
            ? null
            : BigDecimal.valueOf(row.durationNanos())
                .divide(NANOS_OF_A_MINUTE, 0, RoundingMode.DOWN),
        row.score() == null ? null : row.score().movePointRight(2).stripTrailingZeros(),
        row.voided(),
        voiding == null ? null : voiding.reason());
  }

  /** A credential from elsewhere stays one, also where the portal named what it is for. */
  static boolean learntHere(RecordRow row) {
    return row.activity().startsWith(Vocabulary.HOME_PAGE + "/")
        && row.kind() != RecordKind.EXTERNAL_CREDENTIAL;
  }

  /** What the statement calls the activity: Vietnamese first, else whatever language there is. */
  private static Optional<String> name(String statement) {
    if (statement == null) {
      return Optional.empty();
    }
    try (JsonReader reader = Json.createReader(new StringReader(statement))) {
      JsonObject names =
          object(object(object(reader.readObject(), "object"), "definition"), "name");
      String vietnamese = names.getString("vi", names.getString("vi-VN", null));
      return vietnamese != null
          ? Optional.of(vietnamese)
          : names.keySet().stream().findFirst().map(language -> names.getString(language, ""));
    }
  }

  private static JsonObject object(JsonObject json, String field) {
    JsonValue value = json.get(field);
    return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
  }
}
