package vn.hieuhoc.explanation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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

/** Explains a case by the records behind it. */
@Stateless
public class ExplanationService {

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
      rows.put(row.statementId(), Evidence.of(row, statements.get(row.statementId())));
    }
    return new Explanation(view, rows);
  }
}
