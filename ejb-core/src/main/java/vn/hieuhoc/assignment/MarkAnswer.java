package vn.hieuhoc.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import vn.hieuhoc.support.VietnameseText;

/**
 * What somebody thinks of an answer.
 *
 * @param good whether it is good; else the learner does it again
 * @param percent how good, 0 to 100
 * @param remark what is said to the learner, or null
 */
public record MarkAnswer(
    boolean good, @NotNull @Min(0) @Max(100) Integer percent, @Size(max = 2000) String remark) {

  public MarkAnswer {
    remark = VietnameseText.tidyOrNull(remark);
  }

  /** How good, 0 to 1. */
  BigDecimal share() {
    return BigDecimal.valueOf(percent, 2);
  }
}
