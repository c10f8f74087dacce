package vn.hieuhoc.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import vn.hieuhoc.support.VietnameseText;

/**
 * The answer to an appeal.
 *
 * @param document number of the paper that answers, or null
 * @param words why; the person reads them
 */
public record AppealAnswer(
    @NotNull AppealOutcome outcome,
    @Size(max = 60) String document,
    @NotBlank @Size(max = 2000) String words) {

  /** The same answer without blanks around it. */
  AppealAnswer tidy() {
    return new AppealAnswer(outcome, VietnameseText.tidyOrNull(document), words.strip());
  }
}
