package vn.hieuhoc.question;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;

/**
 * A question to be kept.
 *
 * @param content what it asks
 * @param topics what it is about, may be empty; null when nothing is said of it: then a question
 *     that is there keeps its topics
 */
public record NewQuestion(
    @NotNull QuestionContent content, Set<@Pattern(regexp = "[a-z0-9-]{1,60}") String> topics) {

  public NewQuestion {
    topics = topics == null ? null : Set.copyOf(topics);
  }
}
