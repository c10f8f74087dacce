package vn.hieuhoc.explanation;

import java.math.BigDecimal;
import java.util.List;
import vn.hieuhoc.assessment.AssessmentView;

/**
 * The learner's own case with what is missing.
 *
 * @param view the case; as it was frozen when a decision has been taken
 * @param today the same by the records of today
 * @param proven what records and other people stand for today, without the points one gave oneself
 * @param enough whether the proven points suffice for the title
 * @param toThreshold how many proven points are missing in all; 0 when there are enough
 * @param gaps of today: those below the floor first, then those that could bring most
 */
public record MyProgress(
    AssessmentView view,
    AssessmentView today,
    BigDecimal proven,
    boolean enough,
    BigDecimal toThreshold,
    List<Gap> gaps) {

  public MyProgress {
    gaps = List.copyOf(gaps);
  }
}
