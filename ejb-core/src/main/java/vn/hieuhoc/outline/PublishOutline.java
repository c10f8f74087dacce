package vn.hieuhoc.outline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Publish a draft.
 *
 * @param why a line that says why
 * @param seen what was looked at before, as {@link OutlineState#seen} told it
 * @param dropFromRule whether the rule that says when the course is finished is to forget the
 *     lessons that are gone, for everybody
 */
public record PublishOutline(
    @NotBlank @Size(max = 300) String why, @NotNull String seen, boolean dropFromRule) {}
