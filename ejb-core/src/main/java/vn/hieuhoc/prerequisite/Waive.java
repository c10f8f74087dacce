package vn.hieuhoc.prerequisite;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Somebody shall be let into a course without what it needs.
 *
 * @param personNumber number of the person in the register
 * @param reason why
 */
public record Waive(
    @NotBlank @Size(max = 20) String personNumber, @NotBlank @Size(max = 500) String reason) {}
