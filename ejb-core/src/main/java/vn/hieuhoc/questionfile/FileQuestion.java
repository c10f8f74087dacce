package vn.hieuhoc.questionfile;

import java.util.List;
import java.util.Set;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.support.BusinessException;

/**
 * One question of a file.
 *
 * @param number its number in the file, from 1
 * @param line the line it begins at
 * @param title what the file calls it, or its first words
 * @param content what it asks; null when it cannot be taken
 * @param topics codes of what it is about
 * @param problem why it cannot be taken, or null
 * @param notes what of it is not taken
 */
public record FileQuestion(
    int number,
    int line,
    String title,
    QuestionContent content,
    Set<String> topics,
    BusinessException problem,
    List<BusinessException> notes) {

  public FileQuestion {
    topics = Set.copyOf(topics);
    notes = List.copyOf(notes);
  }
}
