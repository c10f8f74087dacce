package vn.hieuhoc.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A consent as it was given.
 *
 * @param wording the text agreed to, word for word
 * @param language language of the text, {@code vi} or {@code en}
 */
public record GivenConsent(
    @NotBlank @Size(max = 10000) String wording,
    @NotBlank @Pattern(regexp = "[a-z]{2}") String language) {}
