package vn.hieuhoc.criteria;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * One way in which learning records give points to a criterion.
 *
 * <p>Empty {@code kinds} or {@code topics} mean "every": also records of no kind, and records
 * without a topic.
 *
 * @param years how many local years the line looks at: the assessed one and those before it
 * @param cap the most this line can give; null when only the criterion's own maximum limits it
 */
public record EvidenceLine(
    Measure measure,
    Set<RecordKind> kinds,
    Set<String> topics,
    Trust trust,
    int years,
    Points points,
    BigDecimal cap) {

  public EvidenceLine {
    kinds = Set.copyOf(kinds);
    topics = Set.copyOf(topics);
  }

  /** How an amount becomes points. */
  public sealed interface Points permits Each, Steps {}

  /** {@code give} points for every full {@code each}. */
  public record Each(BigDecimal each, BigDecimal give) implements Points {}

  /** The points of the highest step reached; steps stand in rising order. */
  public record Steps(List<Step> steps) implements Points {
    public Steps {
      steps = List.copyOf(steps);
    }
  }

  /** From this amount on, these points. */
  public record Step(BigDecimal from, BigDecimal points) {}
}
