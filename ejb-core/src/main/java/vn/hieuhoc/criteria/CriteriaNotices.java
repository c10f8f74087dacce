package vn.hieuhoc.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Finds what a valid set probably does not mean. Nothing here refuses a set. */
final class CriteriaNotices {

  private CriteriaNotices() {}

  static List<CriteriaProblem> about(CriteriaSet set) {
    List<CriteriaProblem> notices = new ArrayList<>();
    if (set.award() instanceof Award.ByPoints award) {
      List<String> groups =
          set.groups().isEmpty()
              ? List.of("")
              : set.groups().stream().map(CriteriaSet.Group::code).toList();
      for (String group : groups) {
        BigDecimal most =
            set.leavesFor(group).stream()
                .map(Criterion::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (most.compareTo(award.total()) < 0) {
          notices.add(
              notice(
                  "criteria.notice.total-unreachable", "award.total", award.total(), most, group));
        }
      }
      for (Map.Entry<String, BigDecimal> area : award.areas().entrySet()) {
        if (area.getValue().compareTo(award.total()) > 0) {
          String path = "award.areas." + area.getKey() + ".total";
          notices.add(
              notice("criteria.notice.area-harder", path, area.getValue(), award.total(), ""));
        }
      }
      set.leaves().stream()
          .filter(leaf -> leaf.max().compareTo(award.floor()) < 0)
          .forEach(
              leaf ->
                  notices.add(
                      notice(
                          "criteria.notice.floor-unreachable",
                          leaf.code(),
                          leaf.max(),
                          award.floor(),
                          "")));
    }
    if (set.subject() == Subject.PERSON) {
      set.leaves().forEach(leaf -> aboutLeaf(leaf, notices));
    }
    return notices;
  }

  private static void aboutLeaf(Criterion leaf, List<CriteriaProblem> notices) {
    if (leaf.evidence().isEmpty() && !leaf.judged()) {
      notices.add(new CriteriaProblem("criteria.notice.no-way", leaf.code(), "", ""));
    }
    for (EvidenceLine line : leaf.evidence()) {
      if (line.cap() != null && line.cap().compareTo(leaf.max()) > 0) {
        notices.add(
            notice("criteria.notice.cap-above-max", leaf.code(), line.cap(), leaf.max(), ""));
      }
      if (line.points() instanceof EvidenceLine.Steps steps
          && steps.steps().get(0).from().signum() == 0
          && steps.steps().get(0).points().signum() > 0) {
        notices.add(
            notice(
                "criteria.notice.points-for-nothing",
                leaf.code(),
                steps.steps().get(0).points(),
                BigDecimal.ZERO,
                ""));
      }
    }
  }

  private static CriteriaProblem notice(
      String code, String path, BigDecimal value, BigDecimal other, String group) {
    String hint =
        group.isEmpty() ? other.toPlainString() : other.toPlainString() + " (" + group + ")";
    return new CriteriaProblem(code, path, value.toPlainString(), hint);
  }
}
