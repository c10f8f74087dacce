package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * What records prove for one criterion.
 *
 * @param withoutRecords points that the set gives before any record; nearly always 0
 * @param counted oldest first; their points and {@code withoutRecords} add up to {@code derived}
 */
public record CriterionDerivation(
    String code,
    BigDecimal max,
    BigDecimal derived,
    BigDecimal withoutRecords,
    List<Line> lines,
    List<Counted> counted,
    List<NotCounted> notCounted,
    List<Missing> missing) {

  public CriterionDerivation {
    lines = List.copyOf(lines);
    counted = List.copyOf(counted);
    notCounted = List.copyOf(notCounted);
    missing = List.copyOf(missing);
  }

  /** What one evidence line measured and gave, before the criterion's maximum. */
  public record Line(int line, Measure measure, BigDecimal amount, BigDecimal points) {}

  /** A record and the points it brought. */
  public record Counted(UUID record, BigDecimal points) {}

  /**
   * A record that brought nothing.
   *
   * @param line the evidence line the reason speaks of, from 0
   */
  public record NotCounted(UUID record, NotCountedReason reason, int line) {}

  /**
   * What would bring more.
   *
   * @param amount how much more of the measure; for BEST_SCORE the score to reach
   * @param points what that would give at once
   * @param upTo what the line could still give in all
   */
  public record Missing(
      int line,
      Measure measure,
      Set<RecordKind> kinds,
      Set<String> topics,
      Trust trust,
      BigDecimal amount,
      BigDecimal points,
      BigDecimal upTo) {
    public Missing {
      kinds = Set.copyOf(kinds);
      topics = Set.copyOf(topics);
    }
  }
}
