package vn.hieuhoc.regrade;

import java.util.List;
import vn.hieuhoc.assessment.PointsTrialService;
import vn.hieuhoc.quiz.RegradeService;

/**
 * What marking a quiz anew would change, at the quiz and for the title.
 *
 * @param attempts how many attempts have a result
 * @param changes those whose result changes
 * @param proof names exactly these changes; sent along to apply them
 * @param points what becomes of the points of the title
 */
public record RegradePreview(
    int attempts, List<RegradeService.Change> changes, String proof, Points points) {

  /**
   * What becomes of the points of the title of learning citizen.
   *
   * @param people of how many people the points were worked out
   * @param left of how many more they were not: there were more than fit
   * @param frozen how many cases of those people are decided already; no points change there
   * @param moved those whose points would be others and whose case the caller may read
   * @param unnamed how many others would have other points
   * @param gain how many would have enough points and have not now
   * @param lose how many have enough points and would not have any more
   */
  public record Points(
      int people,
      int left,
      int frozen,
      List<PointsTrialService.Moved> moved,
      int unnamed,
      int gain,
      int lose) {}

  /** How many people meet that at the quiz. */
  public long count(RegradeService.Completion completion) {
    return changes.stream().filter(change -> change.completion() == completion).count();
  }
}
