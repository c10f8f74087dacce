package vn.hieuhoc.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.criteria.SampleCriteria;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/** The rule of the criteria sets, sentence by sentence. */
class DeriverTest {

  private static final String HOURLY =
      "{'measure': 'MINUTES', 'kinds': ['MATERIAL_READ'], 'points': {'each': 60, 'give': 1}, 'cap': 2}";

  private static long nextId;

  @Test
  void aPointForEveryFullHourAndMinutesAddUpUnrounded() {
    LearningFact first = read("urn:a", "2026-03-01", Duration.ofSeconds(59 * 60 + 59));
    LearningFact second = read("urn:a", "2026-03-02", Duration.ofMillis(500));
    LearningFact third = read("urn:a", "2026-03-03", Duration.ofMillis(500));

    assertThat(derive(HOURLY, first, second).derived()).isEqualByComparingTo("0");
    assertThat(derive(HOURLY, first, second, third).derived()).isEqualByComparingTo("1");
  }

  @Test
  void theCapOfALineHoldsAndTheRecordBeyondItIsTold() {
    LearningFact a = read("urn:a", "2026-01-05", Duration.ofHours(1));
    LearningFact b = read("urn:b", "2026-01-06", Duration.ofHours(1));
    LearningFact c = read("urn:c", "2026-01-07", Duration.ofHours(1));

    CriterionDerivation derived = derive(HOURLY, a, b, c);

    assertThat(derived.derived()).isEqualByComparingTo("2");
    assertThat(derived.counted())
        .extracting(CriterionDerivation.Counted::record)
        .containsExactly(a.id(), b.id());
    assertThat(derived.notCounted())
        .extracting(CriterionDerivation.NotCounted::record, CriterionDerivation.NotCounted::reason)
        .containsExactly(tuple(c.id(), NotCountedReason.OVER_CAP));
  }

  @Test
  void recordsThatFillAnHourTogetherShareItsPoint() {
    LearningFact a = read("urn:a", "2026-01-05", Duration.ofMinutes(45));
    LearningFact b = read("urn:b", "2026-01-06", Duration.ofMinutes(15));
    LearningFact c = read("urn:c", "2026-01-07", Duration.ofMinutes(59));

    CriterionDerivation derived = derive(HOURLY, c, b, a);

    assertThat(derived.counted())
        .extracting(CriterionDerivation.Counted::record, CriterionDerivation.Counted::points)
        .containsExactly(
            tuple(a.id(), new BigDecimal("0.75")), tuple(b.id(), new BigDecimal("0.25")));
    assertThat(derived.notCounted().get(0).reason()).isEqualTo(NotCountedReason.BELOW_NEXT_STEP);
    assertThat(derived.missing())
        .containsExactly(
            new CriterionDerivation.Missing(
                0,
                Measure.MINUTES,
                Set.of(RecordKind.MATERIAL_READ),
                Set.of(),
                Trust.SELF_DECLARED,
                BigDecimal.ONE,
                BigDecimal.ONE,
                BigDecimal.ONE));
  }

  @Test
  void pointsAreRoundedDownToAHalfBeforeTheCapIsApplied() {
    String line = "{'measure': 'RECORDS', 'points': {'each': 1, 'give': 0.9}, 'cap': 2.25}";

    assertThat(derive(line, plain("2026-01-01")).derived()).isEqualByComparingTo("0.5");
    assertThat(
            derive(line, plain("2026-01-01"), plain("2026-01-02"), plain("2026-01-03")).derived())
        .isEqualByComparingTo("2.25");
  }

  @Test
  void theHighestStepReachedCounts() {
    String line =
        "{'measure': 'RECORDS', 'steps': [{'from': 4, 'points': 10}, {'from': 1, 'points': 3}]}";

    assertThat(derive(line).derived()).isEqualByComparingTo("0");
    assertThat(derive(line, plain("2026-01-01"), plain("2026-01-02")).derived())
        .isEqualByComparingTo("3");
  }

  @Test
  void theYearIsThatOfVietnam() {
    String line = "{'measure': 'RECORDS', 'points': {'each': 1, 'give': 1}}";
    LearningFact justBefore = at("2025-12-31T16:59:59.999999Z");
    LearningFact first = at("2025-12-31T17:00:00Z");
    LearningFact last = at("2026-12-31T16:59:59.999999Z");
    LearningFact justAfter = at("2026-12-31T17:00:00Z");

    CriterionDerivation derived = derive(line, justBefore, first, last, justAfter);

    assertThat(derived.derived()).isEqualByComparingTo("2");
    assertThat(derived.notCounted())
        .extracting(CriterionDerivation.NotCounted::record, CriterionDerivation.NotCounted::reason)
        .containsExactly(
            tuple(justBefore.id(), NotCountedReason.OTHER_YEAR),
            tuple(justAfter.id(), NotCountedReason.OTHER_YEAR));
  }

  @Test
  void aPeriodOfYearsLooksBack() {
    String line =
        "{'measure': 'RECORDS', 'period': {'years': 3}, 'points': {'each': 1, 'give': 1}}";

    assertThat(derive(line, plain("2024-01-01"), plain("2023-12-31")).derived())
        .isEqualByComparingTo("1");
  }

  @Test
  void monthsAreThoseOfVietnam() {
    String line = "{'measure': 'DISTINCT_MONTHS', 'points': {'each': 1, 'give': 1}}";
    LearningFact january = at("2026-01-31T16:59:59Z");
    LearningFact february = at("2026-01-31T17:00:00Z");
    LearningFact stillFebruary = at("2026-02-28T16:00:00Z");

    CriterionDerivation derived = derive(line, january, february, stillFebruary);

    assertThat(derived.derived()).isEqualByComparingTo("2");
    assertThat(derived.notCounted().get(0).reason()).isEqualTo(NotCountedReason.SAME_MONTH);
  }

  @Test
  void theBestScoreCountsAndOnlyThatRecord() {
    String line =
        "{'measure': 'BEST_SCORE', 'steps': [{'from': 0.6, 'points': 1}, {'from': 0.8, 'points': 2}]}";
    LearningFact good = scored("0.7999999999");
    LearningFact better = scored("0.8");

    assertThat(derive(line, good).derived()).isEqualByComparingTo("1");
    CriterionDerivation derived = derive(line, good, better);
    assertThat(derived.counted())
        .containsExactly(new CriterionDerivation.Counted(better.id(), new BigDecimal("2")));
    assertThat(derived.notCounted().get(0).reason()).isEqualTo(NotCountedReason.LOWER_SCORE);
  }

  @Test
  void aRecordOfNoKindCountsWhereNoKindIsAskedFor() {
    LearningFact plain = plain("2026-01-01");

    assertThat(derive("{'measure': 'RECORDS', 'points': {'each': 1, 'give': 1}}", plain).derived())
        .isEqualByComparingTo("1");
    assertThat(derive(HOURLY, plain).notCounted()).isEmpty();
  }

  @Test
  void failedVoidedAndUntrustedRecordsAreToldWithTheirReason() {
    String line = "{'measure': 'RECORDS', 'trust': 'CONFIRMED', 'points': {'each': 1, 'give': 1}}";
    LearningFact failed = fact("urn:f", null, Duration.ZERO, null, true, "2026-01-01", false);
    LearningFact voided = fact("urn:v", null, Duration.ZERO, null, false, "2026-01-02", true);
    LearningFact doubtful =
        new LearningFact(
            id(),
            "urn:d",
            null,
            Set.of(),
            Duration.ZERO,
            null,
            false,
            Instant.parse("2026-01-03T00:00:00Z"),
            Trust.SELF_DECLARED,
            false);

    assertThat(derive(line, failed, voided, doubtful).notCounted())
        .extracting(CriterionDerivation.NotCounted::reason)
        .containsExactly(
            NotCountedReason.NOT_PASSED, NotCountedReason.VOIDED, NotCountedReason.TRUST_TOO_LOW);
  }

  @Test
  void repeatingAnActivityAddsMinutesButNoActivity() {
    String line = "{'measure': 'DISTINCT_ACTIVITIES', 'points': {'each': 1, 'give': 1}}";
    LearningFact once = read("urn:a", "2026-01-01", Duration.ofHours(1));
    LearningFact again = read("urn:a", "2026-01-02", Duration.ofHours(1));

    assertThat(derive(line, once, again).derived()).isEqualByComparingTo("1");
    assertThat(derive(line, once, again).notCounted().get(0).reason())
        .isEqualTo(NotCountedReason.REPEATED_ACTIVITY);
    assertThat(derive(HOURLY, once, again).derived()).isEqualByComparingTo("2");
  }

  @Test
  void theCriterionIsNeverOverItsMaximum() {
    String line = "{'measure': 'RECORDS', 'points': {'each': 1, 'give': 6}}";
    LearningFact a = plain("2026-01-01");
    LearningFact b = plain("2026-01-02");
    LearningFact c = plain("2026-01-03");

    CriterionDerivation derived = derive(line, a, b, c);

    assertThat(derived.derived()).isEqualByComparingTo("10");
    assertThat(derived.counted())
        .containsExactly(
            new CriterionDerivation.Counted(a.id(), new BigDecimal("6")),
            new CriterionDerivation.Counted(b.id(), new BigDecimal("4")));
    assertThat(derived.notCounted().get(0).reason()).isEqualTo(NotCountedReason.OVER_MAX);
    assertThat(derived.missing()).isEmpty();
  }

  @Test
  void aProposalNeedsTheTotalOfTheAreaAndTheFloorOfEachCriterion() {
    CriteriaSet set = SampleCriteria.withLines("");

    assertThat(Proposal.weigh(set, "A", null, Map.of("1", new BigDecimal("7"))).proposed())
        .isFalse();
    assertThat(Proposal.weigh(set, "A", "REMOTE", Map.of("1", new BigDecimal("7"))).proposed())
        .isTrue();
    assertThat(Proposal.weigh(set, "A", "ISLAND", Map.of("1", new BigDecimal("8"))).proposed())
        .isTrue();
    assertThat(Proposal.weigh(set, "A", "REMOTE", Map.of()).proposed()).isFalse();
  }

  private static CriterionDerivation derive(String lines, LearningFact... facts) {
    return new Deriver()
        .derive(SampleCriteria.withLines(lines), 2026, "A", List.of(facts))
        .criteria()
        .get(0);
  }

  private static LearningFact read(String activity, String day, Duration duration) {
    return fact(activity, RecordKind.MATERIAL_READ, duration, null, false, day, false);
  }

  private static LearningFact plain(String day) {
    return fact("urn:" + nextId, null, Duration.ZERO, null, false, day, false);
  }

  private static LearningFact scored(String score) {
    return fact(
        "urn:quiz",
        RecordKind.QUIZ_PASSED,
        Duration.ZERO,
        new BigDecimal(score),
        false,
        "2026-05-01",
        false);
  }

  private static LearningFact at(String instant) {
    return new LearningFact(
        id(),
        "urn:" + nextId,
        null,
        Set.of(),
        Duration.ZERO,
        null,
        false,
        Instant.parse(instant),
        Trust.OBSERVED,
        false);
  }

  private static LearningFact fact(
      String activity,
      RecordKind kind,
      Duration duration,
      BigDecimal score,
      boolean failed,
      String day,
      boolean voided) {
    return new LearningFact(
        id(),
        activity,
        kind,
        Set.of(),
        duration,
        score,
        failed,
        Instant.parse(day + "T05:00:00Z"),
        Trust.OBSERVED,
        voided);
  }

  private static UUID id() {
    return new UUID(0, ++nextId);
  }
}
