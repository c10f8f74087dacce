package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hieuhoc.criteria.EvidenceLine;
import vn.hieuhoc.criteria.Measure;
import vn.hieuhoc.support.VietnamTime;

/**
 * One evidence line applied to all facts of a person: what it measured, and what each fact brought.
 */
final class LineTally {

  private static final ZoneId VIETNAM = VietnamTime.ZONE;
  private static final BigDecimal SECONDS = BigDecimal.valueOf(60);

  private final EvidenceLine line;
  private final int year;
  private final PointScale scale;
  private final Map<LearningFact, NotCountedReason> without = new LinkedHashMap<>();
  private final Map<LearningFact, BigDecimal> brought;
  private final BigDecimal amount;

  /**
   * What one fact brought.
   *
   * @param points its part of the points
   * @param needed whether the points were reached with its help
   */
  record Share(LearningFact fact, BigDecimal points, boolean needed) {}

  /** Measures the line over the facts, which stand oldest first. */
  LineTally(EvidenceLine line, int year, List<LearningFact> facts) {
    this.line = line;
    this.year = year;
    this.scale = scale(line.cap());
    List<LearningFact> eligible = new ArrayList<>();
    for (LearningFact fact : facts) {
      if (speaksOf(fact)) {
        refusal(fact)
            .ifPresentOrElse(reason -> without.put(fact, reason), () -> eligible.add(fact));
      }
    }
    this.brought = bringing(eligible);
    this.amount = brought.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The points of the line: rounded down to halves, then capped. Never less than nothing. */
  BigDecimal points() {
    return scale.pointsFor(amount);
  }

  /** The points the line gives before any record. */
  BigDecimal pointsWithoutRecords() {
    return scale.pointsFor(BigDecimal.ZERO);
  }

  /** What was measured, in the line's own measure; minutes with two decimals, rounded down. */
  BigDecimal measured() {
    return inMeasure(amount, RoundingMode.DOWN);
  }

  /** Who brought the points, when no more than {@code room} of them are wanted; oldest first. */
  List<Share> shares(BigDecimal room) {
    PointScale wanted = scale(line.cap() == null ? room : line.cap().min(room));
    BigDecimal reachedAt = wanted.startOf(wanted.pointsFor(amount));
    List<Share> shares = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Map.Entry<LearningFact, BigDecimal> each : brought.entrySet()) {
      BigDecimal after = before.add(each.getValue());
      BigDecimal points = wanted.owedTo(after, amount).subtract(wanted.owedTo(before, amount));
      shares.add(new Share(each.getKey(), points, before.compareTo(reachedAt) < 0));
      before = after;
    }
    return shares;
  }

  Map<LearningFact, NotCountedReason> without() {
    return Collections.unmodifiableMap(without);
  }

  boolean full() {
    return scale.nextAbove(points()).isEmpty();
  }

  /** What would bring the next points, when the criterion still has room for some. */
  Optional<CriterionDerivation.Missing> missing(int index, BigDecimal room) {
    BigDecimal points = points();
    Optional<PointScale.Stair> next = scale.nextAbove(points).filter(this::withinReach);
    return next.map(
        stair -> {
          BigDecimal wanted =
              line.measure() == Measure.BEST_SCORE
                  ? stair.amount()
                  : stair.amount().subtract(amount);
          BigDecimal upTo = scale.most().map(most -> most.subtract(points).min(room)).orElse(room);
          return new CriterionDerivation.Missing(
              index,
              line.measure(),
              line.kinds(),
              line.topics(),
              line.trust(),
              inMeasure(wanted, RoundingMode.UP),
              Plain.of(stair.points().subtract(points).min(room)),
              Plain.of(upTo));
        });
  }

  private PointScale scale(BigDecimal cap) {
    return new PointScale(
        line.points(), cap, line.measure() == Measure.MINUTES ? SECONDS : BigDecimal.ONE);
  }

  private boolean withinReach(PointScale.Stair stair) {
    return switch (line.measure()) {
      case BEST_SCORE -> stair.amount().compareTo(BigDecimal.ONE) <= 0;
      case DISTINCT_MONTHS -> stair.amount().compareTo(BigDecimal.valueOf(12L * line.years())) <= 0;
      default -> true;
    };
  }

  private boolean speaksOf(LearningFact fact) {
    boolean kind =
        line.kinds().isEmpty() || (fact.kind() != null && line.kinds().contains(fact.kind()));
    return kind && (line.topics().isEmpty() || !Collections.disjoint(line.topics(), fact.topics()));
  }

  private Optional<NotCountedReason> refusal(LearningFact fact) {
    if (fact.voided()) {
      return Optional.of(NotCountedReason.VOIDED);
    }
    if (fact.failed()) {
      return Optional.of(NotCountedReason.NOT_PASSED);
    }
    int happened = local(fact).getYear();
    if (happened > year || happened <= year - line.years()) {
      return Optional.of(NotCountedReason.OTHER_YEAR);
    }
    if (fact.trust().compareTo(line.trust()) < 0) {
      return Optional.of(NotCountedReason.TRUST_TOO_LOW);
    }
    return Optional.empty();
  }

  private static ZonedDateTime local(LearningFact fact) {
    return fact.happenedAt().atZone(VIETNAM);
  }

  /**
   * Each fact that adds to the amount, with what it adds; the others are noted with their reason.
   */
  private Map<LearningFact, BigDecimal> bringing(List<LearningFact> eligible) {
    Map<LearningFact, BigDecimal> brought = new LinkedHashMap<>();
    switch (line.measure()) {
      case RECORDS -> eligible.forEach(fact -> brought.put(fact, BigDecimal.ONE));
      case DISTINCT_ACTIVITIES -> {
        Set<String> seen = new HashSet<>();
        for (LearningFact fact : eligible) {
          bringOnce(brought, fact, seen.add(fact.activity()), NotCountedReason.REPEATED_ACTIVITY);
        }
      }
      case DISTINCT_MONTHS -> {
        Set<YearMonth> seen = new HashSet<>();
        for (LearningFact fact : eligible) {
          bringOnce(
              brought, fact, seen.add(YearMonth.from(local(fact))), NotCountedReason.SAME_MONTH);
        }
      }
      case MINUTES -> {
        for (LearningFact fact : eligible) {
          BigDecimal seconds =
              BigDecimal.valueOf(fact.duration().getSeconds())
                  .add(BigDecimal.valueOf(fact.duration().getNano(), 9));
          if (seconds.signum() > 0) {
            brought.put(fact, seconds);
          } else {
            without.put(fact, NotCountedReason.NO_MINUTES);
          }
        }
      }
      case BEST_SCORE -> bringBest(brought, eligible);
    }
    return brought;
  }

  private void bringOnce(
      Map<LearningFact, BigDecimal> brought,
      LearningFact fact,
      boolean first,
      NotCountedReason otherwise) {
    if (first) {
      brought.put(fact, BigDecimal.ONE);
    } else {
      without.put(fact, otherwise);
    }
  }

  private void bringBest(Map<LearningFact, BigDecimal> brought, List<LearningFact> eligible) {
    LearningFact best = null;
    for (LearningFact fact : eligible) {
      if (fact.score() == null) {
        without.put(fact, NotCountedReason.NO_SCORE);
      } else if (best == null || fact.score().compareTo(best.score()) > 0) {
        best = fact;
      }
    }
    for (LearningFact fact : eligible) {
      if (fact.score() != null && fact != best) {
        without.put(fact, NotCountedReason.LOWER_SCORE);
      }
    }
    if (best != null) {
      brought.put(
          best, best.score().max(BigDecimal.ZERO)); // A score below zero takes nothing away.
    }
  }

  private BigDecimal inMeasure(BigDecimal exact, RoundingMode rounding) {
    BigDecimal number =
        line.measure() == Measure.MINUTES ? exact.divide(SECONDS, 2, rounding) : exact;
    return Plain.of(number);
  }
}
