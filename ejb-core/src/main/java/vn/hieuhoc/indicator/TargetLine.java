package vn.hieuhoc.indicator;

import java.math.BigDecimal;

/**
 * A target of the plan.
 *
 * @param year to be reached by the end of this year
 * @param percent how many percent
 * @param basis where it is written, or null
 */
public record TargetLine(int year, BigDecimal percent, String basis) {}
