package vn.hieuhoc.succession;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.Refused;

/**
 * An act whose units have been found and whose parts have been checked against each other. Pure.
 *
 * @param date first day of the new map
 * @param parts the parts by unit that ends, in the order of the request
 */
record SuccessionPlan(LocalDate date, Map<UnitRow, List<Part>> parts) {

  /**
   * A part of a unit goes on in a unit that stands or is made.
   *
   * @param to key of the request for a unit that is made, or null
   * @param standing the unit that stands, or null
   * @param share part of it, or null when not measured
   */
  record Part(String to, UnitRow standing, BigDecimal share) {

    String name() {
      return standing == null ? to : standing.id().toString();
    }
  }

  /**
   * Gathers the parts by the unit that ends.
   *
   * @throws Refused {@code succession.pair-twice}, {@code succession.both-ends}, {@code
   *     succession.shares} or {@code succession.shares-some}
   */
  static SuccessionPlan of(LocalDate date, List<UnitRow> from, List<Part> parts) {
    Map<UnitRow, List<Part>> byUnit = new LinkedHashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Part> known = byUnit.computeIfAbsent(from.get(i), unit -> new ArrayList<>());
      Part part = parts.get(i);
      if (known.stream().anyMatch(other -> other.name().equals(part.name()))) {
        throw Refused.of("parts", "succession.pair-twice", from.get(i).name());
      }
      known.add(part);
    }
    byUnit.forEach(
        (unit, its) -> {
          boolean ends =
              its.stream().map(Part::standing).anyMatch(to -> to != null && byUnit.containsKey(to));
          if (ends) {
            throw Refused.of("parts", "succession.both-ends", unit.name());
          }
          checkShares(unit, its);
        });
    return new SuccessionPlan(date, byUnit);
  }

  /** Whether the unit goes on in several. */
  boolean isSplit(UnitRow unit) {
    return parts.get(unit).size() > 1;
  }

  private static void checkShares(UnitRow unit, List<Part> parts) {
    List<BigDecimal> said = parts.stream().map(Part::share).filter(share -> share != null).toList();
    if (said.isEmpty()) {
      return;
    }
    if (said.size() < parts.size()) {
      throw Refused.of("parts", "succession.shares-some", unit.name());
    }
    boolean positive = said.stream().allMatch(share -> share.signum() > 0);
    BigDecimal sum = said.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!positive || sum.compareTo(BigDecimal.ONE) != 0) {
      String listed = said.stream().map(SuccessionPlan::percent).collect(Collectors.joining(" + "));
      throw Refused.of("parts", "succession.shares", unit.name(), listed, percent(sum));
    }
  }

  private static String percent(BigDecimal share) {
    BigDecimal percent = share.movePointRight(2).stripTrailingZeros();
    return percent.toPlainString().replace('.', ',') + "\u00a0%";
  }
}
