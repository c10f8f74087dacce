package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;

/**
 * Pure: same criteria set and same facts, same derivation. Knows no clock, database or container.
 */
public final class Deriver {

  /**
   * What the facts prove for a person of this group in this year.
   *
   * @param facts all of one person, in any order
   */
  public Derivation derive(CriteriaSet set, int year, String group, List<LearningFact> facts) {
    List<LearningFact> ordered = facts.stream().sorted(LearningFact.OLDEST_FIRST).toList();
    return new Derivation(
        year,
        group,
        set.leavesFor(group).stream().map(leaf -> criterion(leaf, year, ordered)).toList());
  }

  private static CriterionDerivation criterion(Criterion leaf, int year, List<LearningFact> facts) {
    List<LineTally> tallies =
        leaf.evidence().stream().map(line -> new LineTally(line, year, facts)).toList();
    BigDecimal sum =
        tallies.stream().map(LineTally::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal derived = sum.min(leaf.max());
    Attribution attribution = new Attribution(leaf.max());
    List<CriterionDerivation.Line> lines = new ArrayList<>();
    for (int index = 0; index < tallies.size(); index++) {
      LineTally tally = tallies.get(index);
      attribution.add(index, tally);
      lines.add(
          new CriterionDerivation.Line(
              index,
              leaf.evidence().get(index).measure(),
              tally.measured(),
              Plain.of(tally.points())));
    }
    return new CriterionDerivation(
        leaf.code(),
        leaf.max(),
        Plain.of(derived),
        Plain.of(attribution.withoutRecords),
        lines,
        attribution.counted(),
        attribution.notCounted(),
        missing(tallies, leaf.max().subtract(derived)));
  }

  private static List<CriterionDerivation.Missing> missing(
      List<LineTally> tallies, BigDecimal room) {
    List<CriterionDerivation.Missing> missing = new ArrayList<>();
    for (int index = 0; index < tallies.size() && room.signum() > 0; index++) {
      tallies.get(index).missing(index, room).ifPresent(missing::add);
    }
    return missing;
  }

  /** Adds up line after line until the criterion is full, and remembers who brought what. */
  private static final class Attribution {

    private record Refused(NotCountedReason reason, int line) {}

    private final BigDecimal max;
    private final Map<LearningFact, BigDecimal> points = new LinkedHashMap<>();
    private final Map<LearningFact, Refused> refused = new LinkedHashMap<>();
    private BigDecimal sum = BigDecimal.ZERO;
    private BigDecimal withoutRecords = BigDecimal.ZERO;

    Attribution(BigDecimal max) {
      this.max = max;
    }

    void add(int index, LineTally tally) {
      BigDecimal room = max.subtract(sum).max(BigDecimal.ZERO);
      withoutRecords = withoutRecords.add(tally.pointsWithoutRecords().min(room));
      tally.without().forEach((fact, reason) -> refuse(fact, reason, index));
      NotCountedReason rest =
          tally.points().compareTo(room) >= 0
              ? NotCountedReason.OVER_MAX
              : tally.full() ? NotCountedReason.OVER_CAP : NotCountedReason.BELOW_NEXT_STEP;
      for (LineTally.Share share : tally.shares(room)) {
        if (share.needed()) {
          points.merge(share.fact(), share.points(), BigDecimal::add);
        } else {
          refuse(share.fact(), rest, index);
        }
      }
      sum = sum.add(tally.points());
    }

    private void refuse(LearningFact fact, NotCountedReason reason, int line) {
      refused.merge(
          fact,
          new Refused(reason, line),
          (first, second) -> second.reason().compareTo(first.reason()) > 0 ? second : first);
    }

    List<CriterionDerivation.Counted> counted() {
      return points.entrySet().stream()
          .sorted(Map.Entry.comparingByKey(LearningFact.OLDEST_FIRST))
          .map(
              entry ->
                  new CriterionDerivation.Counted(entry.getKey().id(), Plain.of(entry.getValue())))
          .toList();
    }

    List<CriterionDerivation.NotCounted> notCounted() {
      Map<LearningFact, Refused> rest = new TreeMap<>(LearningFact.OLDEST_FIRST);
      refused.forEach(
          (fact, why) -> {
            if (!points.containsKey(fact)) {
              rest.put(fact, why);
            }
          });
      return rest.entrySet().stream()
          .map(
              entry ->
                  new CriterionDerivation.NotCounted(
                      entry.getKey().id(), entry.getValue().reason(), entry.getValue().line()))
          .toList();
    }
  }
}
