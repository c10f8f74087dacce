package vn.hieuhoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The arithmetic of values and targets. */
class TallyTest {

  private static final List<TargetLine> LINES = List.of(line(2025, "40"), line(2030, "60"));

  @Test
  void withNobodyToCountThereIsNoValue() {
    Tally none = Tally.of(0, 0);
    assertThat(none.percent()).isNull();
    assertThat(none.gaps(LINES)).extracting(TargetGap::gap).containsOnlyNulls();
    assertThat(none.state(LINES, day("2026-11-20"))).isEqualTo(IndicatorState.NO_VALUE);
  }

  @Test
  void gapIsValueLessTargetAndNeededIsInWholePeople() {
    List<TargetGap> gaps = Tally.of(3, 7).gaps(LINES);
    assertThat(gaps.get(0).gap()).isEqualByComparingTo("2.86");
    assertThat(gaps.get(0).reached()).isTrue();
    assertThat(gaps.get(1).gap()).isEqualByComparingTo("-17.14");
    assertThat(gaps.get(1).needed()).isEqualByComparingTo("2");
  }

  @Test
  void aRoundedValueDoesNotReachATarget() {
    Tally almost = Tally.of(59_999, 100_000);
    assertThat(almost.percent()).isEqualByComparingTo("60.00");
    assertThat(almost.reaches(new BigDecimal("60"))).isFalse();
    assertThat(almost.needed(new BigDecimal("60"))).isEqualByComparingTo("1");
    assertThat(almost.state(LINES, day("2030-12-31"))).isEqualTo(IndicatorState.BEHIND);
  }

  @Test
  void paceIsFlatBeforeTheFirstTargetAndAfterTheLast() {
    assertThat(Tally.pace(LINES, day("2024-01-01"))).isEqualByComparingTo("40");
    assertThat(Tally.pace(LINES, day("2025-12-31"))).isEqualByComparingTo("40");
    assertThat(Tally.pace(LINES, day("2028-07-01"))).isEqualByComparingTo("50");
    assertThat(Tally.pace(LINES, day("2030-12-31"))).isEqualByComparingTo("60");
    assertThat(Tally.pace(LINES, day("2031-01-01"))).isEqualByComparingTo("60");
    assertThat(Tally.pace(List.of(), day("2031-01-01"))).isNull();
  }

  @Test
  void stateComparesWithTheLastTargetThenWithThePace() {
    LocalDate today = day("2026-11-20");
    assertThat(Tally.of(60, 100).state(LINES, today)).isEqualTo(IndicatorState.MET);
    assertThat(Tally.of(50, 100).state(LINES, today)).isEqualTo(IndicatorState.ON_PACE);
    assertThat(Tally.of(41, 100).state(LINES, today)).isEqualTo(IndicatorState.BEHIND);
    assertThat(Tally.of(41, 100).state(List.of(), today)).isEqualTo(IndicatorState.NO_TARGET);
  }

  @Test
  void whoReachesTheNextTargetIsNotBehind() {
    List<TargetLine> falling = List.of(line(2025, "80"), line(2028, "60"), line(2030, "70"));
    LocalDate today = day("2026-11-20");
    assertThat(Tally.pace(falling, today)).isGreaterThan(new BigDecimal("65"));
    assertThat(Tally.of(65, 100).state(falling, today)).isEqualTo(IndicatorState.ON_PACE);
    assertThat(Tally.of(59, 100).state(falling, today)).isEqualTo(IndicatorState.BEHIND);
    assertThat(Tally.of(40, 100).state(LINES, day("2025-12-31"))).isEqualTo(IndicatorState.ON_PACE);
  }

  @Property
  void neededIsTheLeastNumberThatReachesTheTarget(
      @ForAll @LongRange(min = 1, max = 3_000_000) long denominator,
      @ForAll @IntRange(min = 0, max = 100) int share,
      @ForAll @IntRange(min = 0, max = 10_000) int hundredths) {
    long numerator = denominator * share / 100;
    BigDecimal target = BigDecimal.valueOf(hundredths, 2);
    long needed = Tally.of(numerator, denominator).needed(target).longValueExact();
    assertThat(Tally.of(numerator + needed, denominator).reaches(target)).isTrue();
    if (needed > 0) {
      assertThat(Tally.of(numerator + needed - 1, denominator).reaches(target)).isFalse();
    }
  }

  @Property
  void percentStaysBetweenNothingAndAll(
      @ForAll @LongRange(min = 1, max = 3_000_000) long denominator,
      @ForAll @IntRange(min = 0, max = 100) int share) {
    BigDecimal percent = Tally.of(denominator * share / 100, denominator).percent();
    assertThat(percent).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    assertThat(percent.scale()).isEqualTo(2);
  }

  @Property
  void paceNeverLeavesTheTargetsItLiesBetween(
      @ForAll @IntRange(min = 0, max = 4_000) int days,
      @ForAll @IntRange(min = 0, max = 100) int first,
      @ForAll @IntRange(min = 0, max = 100) int last) {
    List<TargetLine> lines =
        List.of(line(2025, String.valueOf(first)), line(2030, String.valueOf(last)));
    assertThat(Tally.pace(lines, day("2024-06-01").plusDays(days)))
        .isBetween(
            BigDecimal.valueOf(Math.min(first, last)), BigDecimal.valueOf(Math.max(first, last)));
  }

  private static TargetLine line(int year, String percent) {
    return new TargetLine(year, new BigDecimal(percent), null);
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
