package vn.hieuhoc.questionbank;

import java.time.Instant;
import java.util.List;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;

/**
 * A version of a question.
 *
 * @param number 1, 2, 3 …
 * @param content what it asked, right answers included
 * @param since from when on
 * @param by who wrote it, or null
 * @param answers how often it was answered in attempts that were handed in
 * @param changes in what it differs from the one before; empty for the first
 */
public record AskedBefore(
    int number,
    QuestionContent content,
    Instant since,
    String by,
    long answers,
    List<VersionChange> changes) {

  public AskedBefore {
    changes = List.copyOf(changes);
  }

  /** What it asked. */
  public String prompt() {
    return content.prompt();
  }

  /** How it is answered. */
  public QuestionKind kind() {
    return content.kind();
  }
}
