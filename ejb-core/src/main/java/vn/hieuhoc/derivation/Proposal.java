package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.util.Map;
import vn.hieuhoc.criteria.Award;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;

/**
 * Whether points suffice for the title: the total against the threshold of the area, and each
 * criterion of the group against the floor.
 *
 * @param lowest the least points of a criterion of the group
 */
public record Proposal(
    BigDecimal total, BigDecimal threshold, BigDecimal lowest, BigDecimal floor, boolean proposed) {

  /**
   * Weighs the points of each criterion; one without points counts as 0.
   *
   * @param area null when the place has no mark
   */
  public static Proposal weigh(
      CriteriaSet set, String group, String area, Map<String, BigDecimal> points) {
    if (!(set.award() instanceof Award.ByPoints award)) {
      throw new IllegalArgumentException("Set " + set.code() + " does not award by points");
    }
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal lowest = null;
    for (Criterion leaf : set.leavesFor(group)) {
      BigDecimal each = points.getOrDefault(leaf.code(), BigDecimal.ZERO);
      total = total.add(each);
      lowest = lowest == null ? each : lowest.min(each);
    }
    BigDecimal threshold = award.totalIn(area);
    boolean enough = lowest != null && lowest.compareTo(award.floor()) >= 0;
    return new Proposal(
        Plain.of(total),
        threshold,
        lowest == null ? BigDecimal.ZERO : Plain.of(lowest),
        award.floor(),
        enough && total.compareTo(threshold) >= 0);
  }
}
