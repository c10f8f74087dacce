package vn.hieuhoc.explanation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Vocabulary;
import vn.hieuhoc.support.Json;

/** Explains a case by the records behind it. */
@Stateless
public class ExplanationService {

  private static final BigDecimal NANOS_OF_A_MINUTE = BigDecimal.valueOf(60_000_000_000L);

  @Inject private AssessmentService assessments;
  @Inject private RecordService records;
  @Inject private Access access;

  /**
   * The caller's own case of a year, or that of the person being helped.
   *
   * @param criterion records of this criterion only
   * @return empty while no criteria set is in force
   */
  public Optional<Explanation> own(int year, String criterion) {
    access.requireSignedIn();
    return assessments.ownLast(year).map(view -> explained(view, criterion));
  }

  /** A case in the caller's reach, with all its records. */
  public Explanation ofCase(UUID caseId) {
    access.requireSignedIn();
    return explained(assessments.byId(caseId), null);
  }

  private Explanation explained(AssessmentView view, String criterion) {
    Set<UUID> ids = new LinkedHashSet<>();
    view.criteria().stream()
        .filter(each -> criterion == null || each.code().equals(criterion))
        .map(AssessmentView.CriterionView::derivation)
        .forEach(
            each -> {
              each.counted().forEach(counted -> ids.add(counted.record()));
              each.notCounted().forEach(refused -> ids.add(refused.record()));
            });
    Map<UUID, String> statements = records.statements(ids);
    Map<UUID, EvidenceRow> rows = new HashMap<>();
    for (RecordRow row : records.rowsOf(ids)) {
      rows.put(row.statementId(), evidence(row, statements.get(row.statementId())));
    }
    return new Explanation(view, rows);
  }

  private static EvidenceRow evidence(RecordRow row, String statement) {
    return new EvidenceRow(
        row.statementId(),
        name(statement).orElse(row.activity()),
        row.kind(),
        EvidenceRow.page(row.activity()),
        row.activity().startsWith(Vocabulary.HOME_PAGE + "/"),
        row.happenedAt(),
        row.trust(),
        row.durationNanos() == null
            ? null
            : BigDecimal.valueOf(row.durationNanos())
                .divide(NANOS_OF_A_MINUTE, 0, RoundingMode.DOWN),
        row.score() == null ? null : row.score().movePointRight(2).stripTrailingZeros());
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
