package vn.hieuhoc.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.gazetteer.Territory;

/**
 * What an indicator says of a unit.
 *
 * @param indicator which
 * @param unit public id of the unit
 * @param unitName what the unit is called
 * @param numerator how many count; null when withheld
 * @param denominator of how many; null when withheld
 * @param percent two places; null when withheld or when there is nobody to count
 * @param targets the targets of the unit, or of the nearest unit above that has some, by year
 * @param pace where the straight line between the targets stands on the day, or null
 * @param state how the value stands to the targets
 * @param period the time it speaks of
 * @param asOf the day on which titles, posts and homes were looked at
 * @param map on which map
 * @param computedAt when it was counted
 */
public record IndicatorValue(
    Indicator indicator,
    UUID unit,
    String unitName,
    BigDecimal numerator,
    BigDecimal denominator,
    BigDecimal percent,
    List<TargetGap> targets,
    BigDecimal pace,
    IndicatorState state,
    ReportingPeriod period,
    LocalDate asOf,
    Territory map,
    Instant computedAt) {

  public IndicatorValue {
    targets = List.copyOf(targets);
  }

  /** The target that comes next on the day, else the last one; null without targets. */
  public TargetGap target() {
    return targets.stream()
        .filter(line -> line.year() >= asOf.getYear())
        .findFirst()
        .orElse(targets.isEmpty() ? null : targets.get(targets.size() - 1));
  }

  /** True when so few people are counted that the figures are not told. */
  public boolean withheld() {
    return state == IndicatorState.WITHHELD;
  }

  /** True when there is a percentage to show. */
  public boolean shown() {
    return percent != null;
  }

  IndicatorValue withhold() {
    return new IndicatorValue(
        indicator,
        unit,
        unitName,
        null,
        null,
        null,
        targets.stream()
            .map(t -> new TargetGap(t.year(), t.percent(), null, null, t.basis()))
            .toList(),
        pace,
        IndicatorState.WITHHELD,
        period,
        asOf,
        map,
        computedAt);
  }
}
