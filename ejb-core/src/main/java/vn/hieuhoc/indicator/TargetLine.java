package vn.hieuhoc.indicator;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A target of the plan.
 *
 * @param year to be reached by the end of this year
 * @param percent how many percent
 * @param basis where it is written, or null
 */
public record TargetLine(int year, BigDecimal percent, String basis) {

  /** Whether the other line says the same; 80 and 80.00 are one number. */
  boolean says(TargetLine other) {
    return year == other.year
        && percent.compareTo(other.percent) == 0
        && Objects.equals(basis, other.basis);
  }
}
