package vn.hieuhoc.portal.recognition;

import jakarta.faces.context.FacesContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.assessment.AssessmentView.Score;
import vn.hieuhoc.assessment.GivenScore;
import vn.hieuhoc.assessment.ScoreLevel;

/** One criterion of a form in which somebody scores. What is left as it was is not sent. */
public final class ScoreForm {

  private final int index;
  private final CriterionView criterion;
  private final BigDecimal shown;
  private final boolean given;
  private final String name;
  private BigDecimal points;
  private String reason;

  private ScoreForm(
      int index, CriterionView criterion, Score own, BigDecimal before, Locale locale) {
    this.index = index;
    this.criterion = criterion;
    this.given = own != null;
    this.shown = own == null ? before : own.points();
    this.points = shown;
    this.reason = own == null ? null : own.reason();
    this.name = criterion.shortName().in(locale.getLanguage());
  }

  static List<ScoreForm> of(AssessmentView view, ScoreLevel level) {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    List<ScoreForm> forms = new ArrayList<>();
    for (CriterionView each : view.criteria()) {
      Score own =
          switch (level) {
            case SELF -> each.self();
            case GRASSROOTS -> each.grassroots();
            case COMMUNE -> each.commune();
          };
      BigDecimal before = level == ScoreLevel.SELF ? each.derived() : each.effective();
      forms.add(new ScoreForm(forms.size(), each, own, before, locale));
    }
    return forms;
  }

  /** The scores that were given before or differ from what stood there. */
  static List<GivenScore> changed(List<ScoreForm> forms) {
    return forms.stream()
        .filter(form -> form.points != null)
        .filter(form -> form.given || form.points.compareTo(form.shown) != 0)
        .filter(
            form ->
                !form.given
                    || form.points.compareTo(form.criterion.derived()) != 0
                    || form.criterion.effective().compareTo(form.points) != 0)
        .map(form -> new GivenScore(form.criterion.code(), form.points, form.reason))
        .toList();
  }

  public int getIndex() {
    return index;
  }

  public String getCode() {
    return criterion.code();
  }

  public String getName() {
    return name;
  }

  public CriterionView getCriterion() {
    return criterion;
  }

  /** The points that stood there before anybody typed. */
  public BigDecimal getShown() {
    return shown;
  }

  public BigDecimal getPoints() {
    return points;
  }

  public void setPoints(BigDecimal points) {
    this.points = points;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
