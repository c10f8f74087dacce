package vn.hieuhoc.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * What a course shall be.
 *
 * @param unit public id of the centre (or other unit) that offers it
 * @param title what it is called
 * @param summary one or two sentences for lists
 * @param description what one can do afterwards and should know before; paragraphs, and lists of
 *     lines that begin with a dash
 * @param language language code, null means vi
 * @param field programme field 1 to 6: education, digital, production, health, law, promotion of
 *     learning
 * @param difficulty how hard it is, or null
 * @param minutes how long it takes, null means the sum of its lessons
 * @param topics topic codes
 */
public record CourseCommand(
    @NotNull UUID unit,
    @NotBlank @Size(max = 300) String title,
    @Size(max = 500) String summary,
    @Size(max = 20000) String description,
    @Size(max = 10) String language,
    @Min(1) @Max(6) int field,
    Difficulty difficulty,
    @Min(1) @Max(60000) Integer minutes,
    @Size(max = 20) Set<@Pattern(regexp = "[a-z0-9-]{1,60}") String> topics) {

  public CourseCommand {
    language = language == null || language.isBlank() ? "vi" : language;
    topics = topics == null ? Set.of() : Set.copyOf(topics);
  }
}
