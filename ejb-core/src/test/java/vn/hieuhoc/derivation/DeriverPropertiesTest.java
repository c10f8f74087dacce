package vn.hieuhoc.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import vn.hieuhoc.criteria.Award;
import vn.hieuhoc.criteria.CriteriaSet;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteria.EvidenceLine;
import vn.hieuhoc.criteria.LocalText;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/** Whatever the set and whatever the facts, derivation keeps to its rule. */
class DeriverPropertiesTest {

  private static final int YEAR = 2026;
  private static final LocalText NAME = new LocalText("Tên", null);
  private static final Set<Measure> ADDING =
      Set.of(
          Measure.RECORDS, Measure.DISTINCT_ACTIVITIES, Measure.MINUTES, Measure.DISTINCT_MONTHS);

  private final Deriver deriver = new Deriver();

  @Property(tries = 1500)
  void pointsAreThoseOfTheOracle(
      @ForAll("sets") CriteriaSet set, @ForAll("learning") List<LearningFact> facts) {
    Derivation derivation = deriver.derive(set, YEAR, "A", facts);

    for (Criterion leaf : set.leavesFor("A")) {
      assertThat(derivation.criterion(leaf.code()).orElseThrow().derived())
          .isEqualByComparingTo(Oracle.derived(leaf, YEAR, facts));
    }
  }

  @Property(tries = 500)
  void theOrderOfArrivalDoesNotMatter(
      @ForAll("sets") CriteriaSet set,
      @ForAll("learning") List<LearningFact> facts,
      @ForAll Random random) {
    List<LearningFact> shuffled = new ArrayList<>(facts);
    Collections.shuffle(shuffled, random);

    assertThat(deriver.derive(set, YEAR, "A", shuffled))
        .isEqualTo(deriver.derive(set, YEAR, "A", facts));
  }

  @Property(tries = 500)
  void anotherGoodRecordNeverTakesPointsAway(
      @ForAll("sets") CriteriaSet set,
      @ForAll("learning") List<LearningFact> facts,
      @ForAll("fact") LearningFact another) {
    List<LearningFact> more = new ArrayList<>(facts);
    more.add(another);

    assertThat(deriver.derive(set, YEAR, "A", more).total())
        .isGreaterThanOrEqualTo(deriver.derive(set, YEAR, "A", facts).total());
  }

  @Property(tries = 1000)
  void theCountedRecordsCarryExactlyTheDerivedPoints(
      @ForAll("sets") CriteriaSet set, @ForAll("learning") List<LearningFact> facts) {
    for (CriterionDerivation criterion : deriver.derive(set, YEAR, "A", facts).criteria()) {
      BigDecimal counted =
          criterion.counted().stream()
              .map(CriterionDerivation.Counted::points)
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(counted.add(criterion.withoutRecords())).isEqualByComparingTo(criterion.derived());
      assertThat(criterion.counted()).allMatch(each -> each.points().signum() >= 0);
    }
  }

  @Property(tries = 500)
  void theCountedRecordsAloneProveTheSame(
      @ForAll("sets") CriteriaSet set, @ForAll("learning") List<LearningFact> facts) {
    for (CriterionDerivation criterion : deriver.derive(set, YEAR, "A", facts).criteria()) {
      List<UUID> counted =
          criterion.counted().stream().map(CriterionDerivation.Counted::record).toList();
      List<LearningFact> kept = facts.stream().filter(fact -> counted.contains(fact.id())).toList();

      assertThat(
              deriver
                  .derive(set, YEAR, "A", kept)
                  .criterion(criterion.code())
                  .orElseThrow()
                  .derived())
          .isEqualByComparingTo(criterion.derived());
    }
  }

  @Property(tries = 500)
  void aRecordIsCountedOrRefusedWithOneReasonNeverBoth(
      @ForAll("sets") CriteriaSet set, @ForAll("learning") List<LearningFact> facts) {
    for (CriterionDerivation criterion : deriver.derive(set, YEAR, "A", facts).criteria()) {
      List<UUID> told = new ArrayList<>();
      criterion.counted().forEach(each -> told.add(each.record()));
      criterion.notCounted().forEach(each -> told.add(each.record()));

      assertThat(told).doesNotHaveDuplicates();
    }
  }

  /** Adding exactly what is said to be missing gives at least the points that were promised. */
  @Property(tries = 500)
  void whatIsMissingGivesWhatItPromises(
      @ForAll("sets") CriteriaSet set, @ForAll("learning") List<LearningFact> facts) {
    Derivation before = deriver.derive(set, YEAR, "A", facts);
    for (CriterionDerivation criterion : before.criteria()) {
      for (CriterionDerivation.Missing missing : criterion.missing()) {
        if (!ADDING.contains(missing.measure()) || missing.measure() == Measure.DISTINCT_MONTHS) {
          continue;
        }
        List<LearningFact> more = new ArrayList<>(facts);
        more.addAll(exactly(missing));

        BigDecimal after =
            deriver
                .derive(set, YEAR, "A", more)
                .criterion(criterion.code())
                .orElseThrow()
                .derived();
        assertThat(after).isGreaterThanOrEqualTo(criterion.derived().add(missing.points()));
      }
    }
  }

  private static List<LearningFact> exactly(CriterionDerivation.Missing missing) {
    List<LearningFact> facts = new ArrayList<>();
    boolean minutes = missing.measure() == Measure.MINUTES;
    int records = minutes ? 1 : missing.amount().setScale(0, RoundingMode.UP).intValueExact();
    Duration duration =
        minutes
            ? Duration.ofNanos(
                missing.amount().multiply(BigDecimal.valueOf(60_000_000_000L)).longValueExact())
            : Duration.ZERO;
    for (int index = 0; index < records; index++) {
      facts.add(
          new LearningFact(
              UUID.randomUUID(),
              "urn:new:" + index,
              missing.kinds().stream().min(Comparator.naturalOrder()).orElse(null),
              missing.topics(),
              duration,
              null,
              false,
              Instant.parse("2026-12-31T16:59:59Z"),
              missing.trust(),
              false));
    }
    return facts;
  }

  @Provide
  Arbitrary<CriteriaSet> sets() {
    return leaf()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(
            leaves -> {
              List<Criterion> numbered = new ArrayList<>();
              for (Criterion leaf : leaves) {
                numbered.add(
                    new Criterion(
                        String.valueOf(numbered.size()),
                        NAME,
                        NAME,
                        leaf.max(),
                        leaf.groups(),
                        leaf.evidence(),
                        true,
                        null,
                        false,
                        new TreeMap<>(),
                        List.of()));
              }
              return new CriteriaSet(
                  "any",
                  1,
                  Title.LEARNING_CITIZEN,
                  Subject.PERSON,
                  NAME,
                  null,
                  null,
                  LocalDate.of(2022, 1, 1),
                  null,
                  1,
                  List.of(),
                  new Award.ByPoints(BigDecimal.TEN, BigDecimal.ZERO, Map.of()),
                  numbered);
            });
  }

  private Arbitrary<Criterion> leaf() {
    return Combinators.combine(
            decimals(1, 12, 2),
            Arbitraries.of(Set.<String>of(), Set.of("A"), Set.of("A", "B"), Set.of("B")),
            line().list().ofMaxSize(4))
        .as(
            (max, groups, lines) ->
                new Criterion(
                    "x",
                    NAME,
                    NAME,
                    max,
                    groups,
                    lines,
                    true,
                    null,
                    false,
                    new TreeMap<>(),
                    List.of()));
  }

  private Arbitrary<EvidenceLine> line() {
    Arbitrary<Measure> measures = Arbitraries.of(Measure.class);
    return measures.flatMap(
        measure ->
            Combinators.combine(
                    Arbitraries.of(RecordKind.class).set().ofMaxSize(3),
                    Arbitraries.of("a", "b", "c").set().ofMaxSize(2),
                    Arbitraries.of(Trust.class),
                    Arbitraries.integers().between(1, 3),
                    points(measure),
                    decimals(0, 9, 2).filter(cap -> cap.signum() > 0).injectNull(0.3))
                .as(
                    (kinds, topics, trust, years, points, cap) ->
                        new EvidenceLine(measure, kinds, topics, trust, years, points, cap)));
  }

  private Arbitrary<EvidenceLine.Points> points(Measure measure) {
    int scale = measure == Measure.MINUTES ? 90 : measure == Measure.BEST_SCORE ? 1 : 4;
    Arbitrary<BigDecimal> amounts = decimals(0, scale, 3).filter(each -> each.signum() > 0);
    Arbitrary<EvidenceLine.Points> each =
        Combinators.combine(amounts, decimals(0, 4, 2).filter(give -> give.signum() > 0))
            .as(EvidenceLine.Each::new);
    Arbitrary<EvidenceLine.Points> steps =
        Combinators.combine(
                decimals(0, scale, 2).set().ofMinSize(1).ofMaxSize(4),
                decimals(0, 6, 2).list().ofSize(4))
            .as(
                (froms, gives) -> {
                  List<BigDecimal> from = froms.stream().sorted().toList();
                  List<BigDecimal> give = gives.stream().sorted().toList();
                  List<EvidenceLine.Step> made = new ArrayList<>();
                  for (int index = 0; index < from.size(); index++) {
                    if (made.isEmpty()
                        || made.get(made.size() - 1).from().compareTo(from.get(index)) < 0) {
                      made.add(new EvidenceLine.Step(from.get(index), give.get(index)));
                    }
                  }
                  return new EvidenceLine.Steps(made);
                });
    return Arbitraries.oneOf(each, steps);
  }

  @Provide
  Arbitrary<List<LearningFact>> learning() {
    return fact().list().ofMaxSize(25);
  }

  @Provide
  Arbitrary<LearningFact> fact() {
    Arbitrary<Instant> times =
        Arbitraries.oneOf(
            Arbitraries.longs()
                .between(
                    Instant.parse("2023-06-01T00:00:00Z").getEpochSecond(),
                    Instant.parse("2027-02-01T00:00:00Z").getEpochSecond())
                .map(Instant::ofEpochSecond),
            Arbitraries.of(
                Instant.parse("2025-12-31T16:59:59.999999Z"),
                Instant.parse("2025-12-31T17:00:00Z"),
                Instant.parse("2026-12-31T16:59:59.999999Z"),
                Instant.parse("2026-12-31T17:00:00Z")));
    Arbitrary<Duration> durations =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, 4 * 3600).map(Duration::ofSeconds),
            Arbitraries.longs().between(0, 7_200_000_000_000L).map(Duration::ofNanos));
    return Combinators.combine(
            Combinators.combine(
                    Arbitraries.randomValue(
                        random -> new UUID(random.nextLong(), random.nextLong())),
                    Arbitraries.of("urn:1", "urn:2", "urn:3", "urn:4", "urn:5"))
                .as((id, activity) -> new Object[] {id, activity}),
            Arbitraries.of(RecordKind.class).injectNull(0.15),
            Arbitraries.of("a", "b", "c", "d").set().ofMaxSize(2),
            durations,
            decimals(-1, 1, 4).injectNull(0.4),
            Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)),
            times,
            Combinators.combine(
                    Arbitraries.of(Trust.class),
                    Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
                .as((trust, voided) -> new Object[] {trust, voided}))
        .as(
            (who, kind, topics, duration, score, failed, at, how) ->
                new LearningFact(
                    (UUID) who[0],
                    (String) who[1],
                    kind,
                    topics,
                    duration,
                    score,
                    failed,
                    at,
                    (Trust) how[0],
                    (Boolean) how[1]));
  }

  private static Arbitrary<BigDecimal> decimals(int from, int to, int digits) {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.valueOf(from), BigDecimal.valueOf(to))
        .ofScale(digits)
        .map(Plain::of);
  }
}
