package vn.hieuhoc.discussion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody writes.
 *
 * @param title of a question; an answer has none
 * @param body the words
 */
public record PostText(@Size(max = 200) String title, @NotBlank @Size(max = 4000) String body) {}
