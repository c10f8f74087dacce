package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.questionimport.FreshQuestions;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.QuestionImportService;
import vn.hieuhoc.quiz.QuizService;

/**
 * A new quiz that begins with the questions of a file. When some cannot be taken, nothing is made
 * until that is seen and wanted.
 */
@Named
@RequestScoped
public class NewFromFileBacking {

  @Inject private Reply reply;
  @Inject private NewQuizBacking fresh;
  @Inject private QuizService quizService;
  @Inject private QuestionImportService importService;

  private QuizForm form;
  private final SentQuestions sent = new SentQuestions();
  private boolean without;
  private ImportReport report;

  @PostConstruct
  void load() {
    form = fresh.getForm();
  }

  /** Makes the quiz of what the file holds, or tells what of it cannot be taken. */
  public void make() throws IOException {
    FreshQuestions read = sent.read(importService::look);
    boolean whole = read.report().count(ImportReport.Outcome.REFUSED) == 0;
    if (read.questions().isEmpty() || (!whole && !without)) {
      report = read.report();
      return;
    }
    UUID id = quizService.create(form.toCommand(read.questions()));
    reply
        .done("quizwork_file.message.made", form.getTitle(), read.questions().size())
        .goTo("/quan-ly/bai-kiem-tra/{}", id);
  }

  public QuizForm getForm() {
    return form;
  }

  /** What cannot be taken, or null. */
  public ImportReport getReport() {
    return report;
  }

  public SentQuestions getSent() {
    return sent;
  }

  /** True when the quiz is wanted without what cannot be taken. */
  public boolean isWithout() {
    return without;
  }

  public void setWithout(boolean without) {
    this.without = without;
  }
}
