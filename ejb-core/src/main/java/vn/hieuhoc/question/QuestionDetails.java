package vn.hieuhoc.question;

import java.util.Set;

/**
 * A question as those who change it see it.
 *
 * @param row its newest version
 * @param topics codes of what it is about
 */
public record QuestionDetails(QuestionRow row, Set<String> topics) {

  public QuestionDetails {
    topics = Set.copyOf(topics);
  }
}
