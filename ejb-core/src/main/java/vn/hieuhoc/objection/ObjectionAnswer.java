package vn.hieuhoc.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answer to an objection.
 *
 * @param words why; the person reads them, and where the list is changed they stand in its history
 */
public record ObjectionAnswer(
    @NotNull ObjectionOutcome outcome, @NotBlank @Size(max = 300) String words) {}
