package vn.hieuhoc.indicator;

import java.time.LocalDate;

/**
 * The time a value speaks of.
 *
 * @param code {@code 2026}, or the code of a period of the province
 * @param from first day
 * @param to the first day after it
 */
public record ReportingPeriod(String code, LocalDate from, LocalDate to) {

  /** A calendar year. */
  public static ReportingPeriod year(int year) {
    return new ReportingPeriod(
        String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
  }
}
