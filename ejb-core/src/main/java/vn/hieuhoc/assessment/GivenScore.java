package vn.hieuhoc.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * What somebody gives for a criterion.
 *
 * @param criterion code of the criterion
 * @param points 0 to its maximum, in halves
 * @param reason why, when it differs from what the records prove; else may be null
 */
public record GivenScore(
    @NotBlank String criterion, @NotNull BigDecimal points, @Size(max = 1000) String reason) {}
