package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.Explanation;
import vn.hieuhoc.explanation.ExplanationService;

/** One case on the table: rule, evidence, scores of three levels, and the finding. */
@Named
@RequestScoped
public class CaseBacking {

  @Inject private ExplanationService explanationService;
  @Inject private AssessmentService assessmentService;
  @Inject private CaseDesk desk;

  private Explanation explanation;
  private List<ScoreForm> scores;
  private String note;
  private CaseListService.Place place;
  private ScoreLevel level;

  /** A record with the criteria it counted for. */
  public record Evidence(EvidenceRow row, String criteria) {}

  /** A record that did not count, with the key of the reason. */
  public record Refused(EvidenceRow row, String criterion, String reason) {}

  @PostConstruct
  void load() {
    UUID id = desk.caseId();
    explanation = explanationService.ofCase(id);
    level = desk.decides() ? ScoreLevel.COMMUNE : ScoreLevel.GRASSROOTS;
    scores = ScoreForm.of(explanation.view(), level);
    place = desk.place(CaseFilter.ofYear(explanation.view().year()), id);
  }

  public void save() {
    assessmentService.score(getView().id(), level, ScoreForm.changed(scores));
    desk.done("recognition_case.message.saved", getView().id());
  }

  public void propose() {
    judge(CaseStatus.PROPOSED);
  }

  public void giveBack() {
    judge(CaseStatus.RETURNED);
  }

  public void decline() {
    judge(CaseStatus.DECLINED);
  }

  private void judge(CaseStatus verdict) {
    if (!ScoreForm.changed(scores).isEmpty()) {
      assessmentService.score(getView().id(), level, ScoreForm.changed(scores));
    }
    assessmentService.judge(getView().id(), verdict, note);
    desk.done(
        "recognition_case.message.judged", place.after() == null ? getView().id() : place.after());
  }

  public AssessmentView getView() {
    return explanation.view();
  }

  public boolean isCommune() {
    return level == ScoreLevel.COMMUNE;
  }

  public String getPlaceName() {
    return desk.placeName(getView().unitId());
  }

  public boolean isOpen() {
    return !getView().status().isDecided();
  }

  public CaseListService.Place getPlace() {
    return place;
  }

  public List<ScoreForm> getScores() {
    return scores;
  }

  public List<Evidence> getEvidence() {
    Map<UUID, List<String>> by = new LinkedHashMap<>();
    for (CriterionView each : getView().criteria()) {
      each.derivation()
          .counted()
          .forEach(c -> by.computeIfAbsent(c.record(), key -> new ArrayList<>()).add(each.code()));
    }
    return by.entrySet().stream()
        .filter(entry -> explanation.records().containsKey(entry.getKey()))
        .map(
            entry ->
                new Evidence(
                    explanation.records().get(entry.getKey()), String.join(", ", entry.getValue())))
        .toList();
  }

  public List<Refused> getRefused() {
    List<Refused> refused = new ArrayList<>();
    for (CriterionView each : getView().criteria()) {
      each.derivation()
          .notCounted()
          .forEach(
              record -> {
                EvidenceRow row = explanation.records().get(record.record());
                if (row != null) {
                  refused.add(
                      new Refused(
                          row, each.code(), "recognition_reason." + record.reason().name()));
                }
              });
    }
    return refused;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
