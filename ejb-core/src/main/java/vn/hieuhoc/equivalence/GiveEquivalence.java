package vn.hieuhoc.equivalence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody can do already shall be taken as learnt.
 *
 * @param personNumber number of the person in the register
 * @param reason why
 */
public record GiveEquivalence(
    @NotBlank @Size(max = 20) String personNumber, @NotBlank @Size(max = 500) String reason) {}
