package vn.hieuhoc.question;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * A question to be kept.
 *
 * @param content what it asks
 * @param topics what it is about, may be empty
 */
public record NewQuestion(@NotNull QuestionContent content, Set<String> topics) {

  public NewQuestion {
    topics = topics == null ? Set.of() : Set.copyOf(topics);
  }
}
