package vn.hieuhoc.explanation;

import java.math.BigDecimal;
import java.util.List;
import vn.hieuhoc.assessment.AssessmentView.CriterionView;
import vn.hieuhoc.derivation.CriterionDerivation.Missing;

/**
 * A criterion that could have more points.
 *
 * @param toFloor how many points it lacks to the least every criterion needs; 0 when it has them
 * @param upTo how many points records could still bring
 * @param nearest the evidence line that gives most at once, or null when only people can give
 *     points
 */
public record Gap(
    CriterionView criterion,
    BigDecimal toFloor,
    BigDecimal upTo,
    Missing nearest,
    List<Suggestion> suggestions) {

  public Gap {
    suggestions = List.copyOf(suggestions);
  }

  public boolean isBelowFloor() {
    return toFloor.signum() > 0;
  }
}
