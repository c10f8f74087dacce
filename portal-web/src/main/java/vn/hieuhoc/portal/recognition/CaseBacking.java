package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.derivation.CriterionDerivation;
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

  /** A record that did not count, with the key of the reason. */
  public record Refused(EvidenceRow row, String reason) {}

  /** A criterion to be scored, with the records that counted for it and those that did not. */
  public record Line(ScoreForm score, List<EvidenceRow> counted, List<Refused> refused) {}

  /** What somebody scoring relies on. */
  public record Levels(CaseStatus status, String note, List<Said> scores) {}

  /** The scores of the three levels for one criterion. */
  public record Said(
      AssessmentView.Score self, AssessmentView.Score grassroots, AssessmentView.Score commune) {}

  @PostConstruct
  void load() {
    UUID id = desk.caseId();
    explanation = explanationService.ofCase(id);
    level = desk.decides() ? ScoreLevel.COMMUNE : ScoreLevel.GRASSROOTS;
    scores = ScoreForm.of(explanation.view(), level);
    place = desk.place(CaseFilter.ofYear(explanation.view().year()), id);
  }

  /**
   * What the three levels say and where the case stands: to tell whether others saved meanwhile.
   */
  public Levels getSeen() {
    return new Levels(
        getView().status(),
        getView().note(),
        getView().criteria().stream()
            .map(each -> new Said(each.self(), each.grassroots(), each.commune()))
            .toList());
  }

  public void save() {
    desk.requireSeen(getSeen());
    assessmentService.score(getView().id(), level, ScoreForm.changed(scores));
    desk.done("recognition_case.message.saved", getView().id());
  }

  /** The commune enters that the hamlet agrees. */
  public void agree() {
    desk.requireSeen(getSeen());
    saveChanged();
    assessmentService.agree(getView().id());
    desk.done("recognition_case.message.agreed", getView().id());
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
    desk.requireSeen(getSeen());
    saveChanged();
    assessmentService.judge(getView().id(), verdict, note);
    desk.done(
        "recognition_case.message.judged",
        place.after() == null ? getView().id() : place.after(),
        getView().person().fullName());
  }

  private void saveChanged() {
    if (!ScoreForm.changed(scores).isEmpty()) {
      assessmentService.score(getView().id(), level, ScoreForm.changed(scores));
    }
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

  /** Whether the hamlet has still to speak before anything can be decided. */
  public boolean isWithoutOpinion() {
    return isOpen() && getView().grassrootsAt() == null;
  }

  public List<Line> getLines() {
    return scores.stream().map(this::line).toList();
  }

  private Line line(ScoreForm score) {
    CriterionDerivation derivation = score.getCriterion().derivation();
    Map<UUID, EvidenceRow> records = explanation.records();
    return new Line(
        score,
        derivation.counted().stream()
            .map(each -> records.get(each.record()))
            .filter(Objects::nonNull)
            .distinct()
            .toList(),
        derivation.notCounted().stream()
            .filter(each -> records.containsKey(each.record()))
            .map(
                each ->
                    new Refused(
                        records.get(each.record()), "recognition_reason." + each.reason().name()))
            .toList());
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
