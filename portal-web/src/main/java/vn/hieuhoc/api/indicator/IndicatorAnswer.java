package vn.hieuhoc.api.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.indicator.CountedRow;
import vn.hieuhoc.indicator.Fact;
import vn.hieuhoc.indicator.Indicator;
import vn.hieuhoc.indicator.IndicatorValue;
import vn.hieuhoc.indicator.TargetGap;
import vn.hieuhoc.portal.support.Texts;

/** What programs get: the shapes of this resource. */
final class IndicatorAnswer {

  private IndicatorAnswer() {}

  /**
   * What an indicator is.
   *
   * @param code the code of the plan
   * @param name short name
   * @param wording the wording of the plan
   * @param numerator what is counted
   * @param denominator of what
   * @param how how it is computed, in a few sentences
   * @param counts PEOPLE or ASSOCIATIONS
   * @param levels the levels at which the plan speaks of it
   */
  public record Definition(
      String code,
      String name,
      String wording,
      String numerator,
      String denominator,
      String how,
      String counts,
      List<String> levels) {

    static Definition of(Indicator indicator, Texts texts) {
      String key = "indicator." + indicator.code();
      return new Definition(
          indicator.code(),
          texts.get(key + ".name"),
          texts.get(key + ".wording"),
          texts.get(key + ".numerator"),
          texts.get(key + ".denominator"),
          texts.get(key + ".how"),
          indicator.ofPeople() ? "PEOPLE" : "ASSOCIATIONS",
          indicator.levels().stream().sorted().map(Enum::name).toList());
    }
  }

  /** A unit, as far as a value names it. */
  public record Place(UUID id, String name) {}

  /**
   * What an indicator says of a unit.
   *
   * @param target percent to be reached next; null without targets
   * @param gap value less that target in percentage points
   * @param pace where the straight line between the targets stands: an interpolation
   * @param withheld true when so few people are counted that the figures are not told to this
   *     caller
   */
  public record Value(
      String code,
      Place unit,
      BigDecimal numerator,
      BigDecimal denominator,
      BigDecimal percent,
      BigDecimal target,
      Integer targetYear,
      BigDecimal gap,
      List<TargetGap> targets,
      BigDecimal pace,
      String state,
      boolean withheld,
      String period,
      String map,
      LocalDate asOf,
      Instant computedAt,
      Definition definition) {

    static Value of(IndicatorValue value, Texts texts) {
      TargetGap target = value.target();
      return new Value(
          value.indicator().code(),
          new Place(value.unit(), value.unitName()),
          value.numerator(),
          value.denominator(),
          value.percent(),
          target == null ? null : target.percent(),
          target == null ? null : target.year(),
          target == null ? null : target.gap(),
          value.targets(),
          value.pace(),
          value.state().name(),
          value.withheld(),
          value.period().code(),
          value.map().name(),
          value.asOf(),
          value.computedAt(),
          Definition.of(value.indicator(), texts));
    }
  }

  /**
   * Somebody, or an association, behind a value.
   *
   * @param counted true when it is in the numerator
   * @param facts what was found
   * @param missing what would be needed to count
   */
  public record Behind(
      UUID id,
      String name,
      Integer birthYear,
      String place,
      boolean counted,
      List<String> facts,
      List<String> missing) {

    static Behind of(CountedRow row) {
      return new Behind(
          row.id(),
          row.name(),
          row.birthYear(),
          row.place(),
          row.counted(),
          names(row.facts()),
          names(row.missing()));
    }

    private static List<String> names(List<Fact> facts) {
      return facts.stream().map(Fact::name).toList();
    }
  }
}
