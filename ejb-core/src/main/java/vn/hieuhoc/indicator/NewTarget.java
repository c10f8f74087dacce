package vn.hieuhoc.indicator;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.hieuhoc.support.VietnameseText;

/**
 * A target as staff write it.
 *
 * @param year to be reached by the end of this year
 * @param percent how many percent, two places at the most
 * @param basis where it is written, or null
 */
public record NewTarget(
    @NotNull @Min(2021) @Max(2100) Integer year,
    @NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2)
        BigDecimal percent,
    @Size(max = 300) String basis) {

  TargetLine line() {
    return new TargetLine(year, percent, VietnameseText.tidyOrNull(basis));
  }
}
