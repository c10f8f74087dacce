package vn.hieuhoc.portal.recognition;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.explanation.EvidenceRow;
import vn.hieuhoc.explanation.Explanation;
import vn.hieuhoc.explanation.ExplanationService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.NotFound;

/** Why a criterion has its points: what counted, what did not and why, and what the rule says. */
@Named
@RequestScoped
public class ExplainBacking {

  @Inject private ExplanationService explanationService;
  @Inject private Query query;
  @Inject private MyProgressBacking mine;

  private CriterionView criterion;
  private RuleWords words;
  private List<Counted> counted;
  private List<Refused> refused;

  /** A record with the points it brought. */
  public record Counted(EvidenceRow row, BigDecimal points) {}

  /** A record that brought nothing, with the key of the reason. */
  public record Refused(EvidenceRow row, String reason) {}

  @PostConstruct
  void load() {
    String code = query.text("criterion");
    Explanation explanation =
        explanationService
            .own(mine.getYear(), code)
            .orElseThrow(() -> new NotFound("criterion", code));
    criterion =
        explanation.view().criterion(code).orElseThrow(() -> new NotFound("criterion", code));
    words = mine.words();
    Map<UUID, EvidenceRow> records = explanation.records();
    counted =
        criterion.derivation().counted().stream()
            .filter(each -> records.containsKey(each.record()))
            .map(each -> new Counted(records.get(each.record()), each.points()))
            .toList();
    refused =
        criterion.derivation().notCounted().stream()
            .filter(each -> records.containsKey(each.record()))
            .map(
                each ->
                    new Refused(
                        records.get(each.record()), "recognition_reason." + each.reason().name()))
            .toList();
  }

  public CriterionView getCriterion() {
    return criterion;
  }

  public String getName() {
    return words.in(criterion.name());
  }

  /** What the criterion counts for, as the list of criteria says it too. */
  public BigDecimal getPoints() {
    return mine.points(criterion);
  }

  public boolean isLow() {
    return getPoints().compareTo(mine.getFloor()) < 0;
  }

  public BigDecimal getToFloor() {
    return mine.getFloor().subtract(getPoints());
  }

  /** The points one gave oneself, where nobody else has said anything and they differ. */
  public BigDecimal getClaimed() {
    boolean same = criterion.effective().compareTo(getPoints()) == 0;
    return same ? null : criterion.effective();
  }

  public String getSetName() {
    return words.in(mine.getView().rules().name());
  }

  public String getSetNote() {
    return words.in(mine.getView().rules().note());
  }

  public List<String> getRules() {
    return criterion.lines().stream().map(words::rule).toList();
  }

  public List<String> getMissing() {
    return criterion.derivation().missing().stream().map(words::missing).toList();
  }

  public List<Counted> getCounted() {
    return counted;
  }

  public List<Refused> getRefused() {
    return refused;
  }
}
