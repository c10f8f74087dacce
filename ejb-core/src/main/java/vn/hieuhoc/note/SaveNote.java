package vn.hieuhoc.note;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a learner writes beside a lesson.
 *
 * @param text the words; blank takes them away
 */
public record SaveNote(@NotNull @Size(max = 5000) String text) {}
