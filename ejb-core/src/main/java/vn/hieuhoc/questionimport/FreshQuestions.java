package vn.hieuhoc.questionimport;

import java.util.List;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.questionfile.FileCategory;

/**
 * What a file would bring into a bank that holds nothing yet.
 *
 * @param report what would become of each question
 * @param questions those that can be taken, in the order of the file
 */
public record FreshQuestions(ImportReport report, List<NewQuestion> questions) {

  public FreshQuestions {
    questions = List.copyOf(questions);
  }

  /** The same with the categories of the file. */
  FreshQuestions with(List<FileCategory> found) {
    return new FreshQuestions(report.with(found), questions);
  }
}
