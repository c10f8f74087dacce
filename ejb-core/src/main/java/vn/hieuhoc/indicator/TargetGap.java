package vn.hieuhoc.indicator;

import java.math.BigDecimal;

/**
 * How far a value is from a target.
 *
 * @param year to be reached by the end of this year
 * @param percent the target
 * @param gap value less target in percentage points; null without a value
 * @param needed how many more must count until it is reached, 0 when it is; null without a value
 * @param basis where the target is written, or null
 */
public record TargetGap(
    int year, BigDecimal percent, BigDecimal gap, BigDecimal needed, String basis) {

  /** True when the value reaches the target. */
  public boolean reached() {
    return needed != null && needed.signum() == 0;
  }
}
