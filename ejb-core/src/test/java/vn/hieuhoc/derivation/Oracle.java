package vn.hieuhoc.derivation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.hieuhoc.criteria.Criterion;
import vn.hieuhoc.criteria.EvidenceLine;
import vn.hieuhoc.criteria.Measure;

/**
 * The rule of the criteria sets, written a second time and differently: whole numbers only
 * (everything counted in billionths), no streams, Vietnamese time as seven hours ahead, months as
 * plain numbers. It knows totals only, no attribution.
 */
final class Oracle {

  private static final BigInteger BILLION = BigInteger.valueOf(1_000_000_000L);
  private static final BigInteger HALF = BigInteger.valueOf(500_000_000L);

  private Oracle() {}

  static BigDecimal derived(Criterion leaf, int year, List<LearningFact> facts) {
    BigInteger sum = BigInteger.ZERO;
    for (EvidenceLine line : leaf.evidence()) {
      sum = sum.add(points(line, amount(line, year, facts)));
    }
    BigInteger max = billionths(leaf.max());
    BigInteger derived = sum.compareTo(max) > 0 ? max : sum;
    return new BigDecimal(derived, 9);
  }

  private static BigInteger points(EvidenceLine line, BigInteger amount) {
    BigInteger raw = BigInteger.ZERO;
    if (line.points() instanceof EvidenceLine.Each each) {
      BigInteger times = BigInteger.ZERO;
      if (amount.signum() > 0) {
        times = amount.divide(billionths(each.each()).multiply(unit(line)));
      }
      raw = times.multiply(billionths(each.give()));
    } else {
      BigInteger highest = null;
      for (EvidenceLine.Step step : ((EvidenceLine.Steps) line.points()).steps()) {
        BigInteger from = billionths(step.from()).multiply(unit(line));
        if (from.compareTo(amount) <= 0 && (highest == null || from.compareTo(highest) > 0)) {
          highest = from;
          raw = billionths(step.points());
        }
      }
    }
    BigInteger rounded = raw.subtract(raw.mod(HALF));
    if (line.cap() != null && rounded.compareTo(billionths(line.cap())) > 0) {
      return billionths(line.cap());
    }
    return rounded;
  }

  private static BigInteger unit(EvidenceLine line) {
    return line.measure() == Measure.MINUTES ? BigInteger.valueOf(60) : BigInteger.ONE;
  }

  private static BigInteger amount(EvidenceLine line, int year, List<LearningFact> facts) {
    BigInteger amount = BigInteger.ZERO;
    List<Object> seen = new ArrayList<>();
    for (LearningFact fact : facts) {
      LocalDateTime local = LocalDateTime.ofInstant(fact.happenedAt(), ZoneOffset.ofHours(7));
      boolean inYears = false;
      for (int back = 0; back < line.years(); back++) {
        inYears = inYears || local.getYear() == year - back;
      }
      boolean kind = line.kinds().isEmpty();
      for (var wanted : line.kinds()) {
        kind = kind || wanted == fact.kind();
      }
      boolean topic = line.topics().isEmpty();
      for (String wanted : line.topics()) {
        for (String has : fact.topics()) {
          topic = topic || Objects.equals(wanted, has);
        }
      }
      boolean trusted = fact.trust().ordinal() >= line.trust().ordinal();
      if (!inYears || !kind || !topic || !trusted || fact.failed() || fact.voided()) {
        continue;
      }
      switch (line.measure()) {
        case RECORDS -> amount = amount.add(BILLION);
        case DISTINCT_ACTIVITIES -> {
          if (!seen.contains(fact.activity())) {
            seen.add(fact.activity());
            amount = amount.add(BILLION);
          }
        }
        case DISTINCT_MONTHS -> {
          Integer month = local.getYear() * 12 + local.getMonthValue();
          if (!seen.contains(month)) {
            seen.add(month);
            amount = amount.add(BILLION);
          }
        }
        case MINUTES -> amount = amount.add(BigInteger.valueOf(fact.duration().toNanos()));
        case BEST_SCORE -> {
          if (fact.score() != null) {
            BigInteger score = billionths(fact.score());
            amount = score.compareTo(amount) > 0 ? score : amount;
          }
        }
      }
    }
    return amount;
  }

  private static BigInteger billionths(BigDecimal number) {
    return number.movePointRight(9).toBigIntegerExact();
  }
}
