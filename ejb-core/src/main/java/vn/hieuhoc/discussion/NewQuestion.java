package vn.hieuhoc.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A question to be asked.
 *
 * @param title what it is about, in one line
 * @param body the question
 * @param lesson public id of the lesson it comes from, or null
 */
public record NewQuestion(
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 4000) String body,
    UUID lesson) {}
