package vn.hieuhoc.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A numerator and a denominator, and what follows from them. Pure arithmetic in whole numbers and
 * decimals.
 */
record Tally(BigDecimal numerator, BigDecimal denominator) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  static Tally of(long numerator, long denominator) {
    return new Tally(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
  }

  boolean hasValue() {
    return denominator.signum() > 0;
  }

  /** Percent, two places, halves up; null when there is nobody to count. */
  BigDecimal percent() {
    return hasValue()
        ? numerator.multiply(HUNDRED).divide(denominator, PLACES, RoundingMode.HALF_UP)
        : null;
  }

  /** True when the exact share, not its rounded form, is at least so many percent. */
  boolean reaches(BigDecimal targetPercent) {
    return hasValue()
        && numerator.multiply(HUNDRED).compareTo(targetPercent.multiply(denominator)) >= 0;
  }

  /** How many more must count until the target is reached. */
  BigDecimal needed(BigDecimal targetPercent) {
    BigDecimal enough =
        targetPercent.multiply(denominator).divide(HUNDRED, 0, RoundingMode.CEILING);
    return enough.subtract(numerator).max(BigDecimal.ZERO);
  }

  List<TargetGap> gaps(List<TargetLine> targets) {
    return targets.stream()
        .map(
            line ->
                new TargetGap(
                    line.year(),
                    line.percent(),
                    hasValue() ? percent().subtract(line.percent()).setScale(PLACES) : null,
                    hasValue() ? needed(line.percent()) : null,
                    line.basis()))
        .toList();
  }

  /**
   * How the value stands to the targets on a day.
   *
   * @param targets in the order of their years
   */
  IndicatorState state(List<TargetLine> targets, LocalDate day) {
    if (!hasValue()) {
      return IndicatorState.NO_VALUE;
    }
    if (targets.isEmpty()) {
      return IndicatorState.NO_TARGET;
    }
    if (reaches(targets.get(targets.size() - 1).percent())) {
      return IndicatorState.MET;
    }
    boolean inTime = reaches(next(targets, day).percent()) || reaches(pace(targets, day));
    return inTime ? IndicatorState.ON_PACE : IndicatorState.BEHIND;
  }

  /** The target that comes next on a day, else the last one. */
  private static TargetLine next(List<TargetLine> targets, LocalDate day) {
    return targets.stream()
        .filter(line -> !day.isAfter(endOf(line)))
        .findFirst()
        .orElse(targets.get(targets.size() - 1));
  }

  /**
   * Where the straight line between the targets stands on a day: an interpolation, not a target. A
   * target stands at the end of its year; before the first and after the last the line is flat.
   *
   * @return percent, or null without targets
   */
  static BigDecimal pace(List<TargetLine> targets, LocalDate day) {
    TargetLine before = null;
    for (TargetLine line : targets) {
      if (!day.isAfter(endOf(line))) {
        return before == null ? line.percent() : between(before, line, day);
      }
      before = line;
    }
    return before == null ? null : before.percent();
  }

  private static BigDecimal between(TargetLine from, TargetLine to, LocalDate day) {
    BigDecimal passed = BigDecimal.valueOf(ChronoUnit.DAYS.between(endOf(from), day));
    BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(endOf(from), endOf(to)));
    return to.percent()
        .subtract(from.percent())
        .multiply(passed)
        .divide(all, PLACES, RoundingMode.HALF_UP)
        .add(from.percent());
  }

  private static LocalDate endOf(TargetLine line) {
    return LocalDate.of(line.year(), 12, 31);
  }
}
