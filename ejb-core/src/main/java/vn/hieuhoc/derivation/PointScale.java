package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.hieuhoc.criteria.EvidenceLine;

/**
 * The staircase from an amount to points of one evidence line: rounded down to half points, then
 * capped.
 *
 * <p>Amounts are exact. Minutes are handled as seconds, since a third of a minute has no end in
 * decimals; {@code unit} is 60 then and 1 otherwise.
 */
final class PointScale {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final EvidenceLine.Points points;
  private final BigDecimal cap;
  private final BigDecimal unit;

  PointScale(EvidenceLine.Points points, BigDecimal cap, BigDecimal unit) {
    this.points = points;
    this.cap = cap;
    this.unit = unit;
  }

  /** A place on the staircase: from this amount on, these points. */
  record Stair(BigDecimal amount, BigDecimal points) {}

  BigDecimal pointsFor(BigDecimal amount) {
    if (points instanceof EvidenceLine.Each each) {
      BigDecimal times =
          amount.max(BigDecimal.ZERO).divideToIntegralValue(each.each().multiply(unit));
      return finished(times.multiply(each.give()));
    }
    BigDecimal reached = BigDecimal.ZERO;
    for (EvidenceLine.Step step : ((EvidenceLine.Steps) points).steps()) {
      if (step.from().multiply(unit).compareTo(amount) <= 0) {
        reached = step.points();
      }
    }
    return finished(reached);
  }

  /** The lowest stair that gives more than these points, if there is one. */
  Optional<Stair> nextAbove(BigDecimal reached) {
    if (cap != null && reached.compareTo(cap) >= 0) {
      return Optional.empty();
    }
    if (points instanceof EvidenceLine.Each each) {
      BigDecimal aim = halvesDown(reached).add(HALF);
      BigDecimal times = aim.divide(each.give(), 0, RoundingMode.CEILING);
      return Optional.of(
          new Stair(
              times.multiply(each.each()).multiply(unit), finished(times.multiply(each.give()))));
    }
    return ((EvidenceLine.Steps) points)
        .steps().stream()
            .map(step -> new Stair(step.from().multiply(unit), finished(step.points())))
            .filter(stair -> stair.points().compareTo(reached) > 0)
            .findFirst();
  }

  /** The most the line can ever give; empty when only the criterion limits it. */
  Optional<BigDecimal> most() {
    if (points instanceof EvidenceLine.Steps steps) {
      return Optional.of(finished(steps.steps().get(steps.steps().size() - 1).points()));
    }
    return Optional.ofNullable(cap);
  }

  /**
   * How many of the points at {@code end} are owed to the first {@code amount}: each stair's points
   * are shared evenly along its length, in hundredths, and what lies beyond the last stair reached
   * is owed nothing.
   */
  BigDecimal owedTo(BigDecimal amount, BigDecimal end) {
    BigDecimal reached = pointsFor(amount);
    Optional<Stair> next = nextAbove(reached).filter(stair -> stair.amount().compareTo(end) <= 0);
    if (next.isEmpty()) {
      return reached;
    }
    BigDecimal from = startOf(reached);
    BigDecimal length = next.get().amount().subtract(from);
    BigDecimal part =
        next.get()
            .points()
            .subtract(reached)
            .multiply(amount.subtract(from))
            .divide(length, 2, RoundingMode.DOWN);
    return reached.add(part);
  }

  /** The amount at which these points are first reached. */
  BigDecimal startOf(BigDecimal reached) {
    if (reached.compareTo(pointsFor(BigDecimal.ZERO)) <= 0) {
      return BigDecimal.ZERO;
    }
    if (points instanceof EvidenceLine.Each each) {
      BigDecimal halves = reached.divide(HALF, 0, RoundingMode.CEILING).multiply(HALF);
      return halves
          .divide(each.give(), 0, RoundingMode.CEILING)
          .multiply(each.each())
          .multiply(unit);
    }
    return ((EvidenceLine.Steps) points)
        .steps().stream()
            .filter(step -> finished(step.points()).compareTo(reached) >= 0)
            .map(step -> step.from().multiply(unit))
            .findFirst()
            .orElse(BigDecimal.ZERO);
  }

  private BigDecimal finished(BigDecimal raw) {
    BigDecimal rounded = halvesDown(raw);
    return cap == null ? rounded : rounded.min(cap);
  }

  private static BigDecimal halvesDown(BigDecimal raw) {
    return raw.multiply(TWO).setScale(0, RoundingMode.DOWN).multiply(HALF);
  }
}
