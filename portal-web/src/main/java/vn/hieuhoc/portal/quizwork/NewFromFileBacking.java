package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.questionimport.FreshQuestions;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.QuestionImportService;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.Refused;

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
  private Part file;
  private QuestionFormat format;
  private QuestionFormat readAs;
  private boolean without;
  private ImportReport report;

  @PostConstruct
  void load() {
    form = fresh.getForm();
  }

  /** Makes the quiz of what the file holds, or tells what of it cannot be taken. */
  public void make() throws IOException {
    if (file == null || file.getSize() == 0) {
      throw Refused.of(
          "file", "questionfile.empty", file == null ? "" : file.getSubmittedFileName());
    }
    FreshQuestions read;
    try (InputStream bytes = new BufferedInputStream(file.getInputStream())) {
      readAs = format == null ? QuestionFiles.guess(file.getSubmittedFileName(), bytes) : format;
      read = importService.look(readAs, bytes);
    }
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

  /** As what the file was read, or null. */
  public QuestionFormat getReadAs() {
    return readAs;
  }

  public Part getFile() {
    return file;
  }

  public void setFile(Part file) {
    this.file = file;
  }

  public QuestionFormat getFormat() {
    return format;
  }

  public void setFormat(QuestionFormat format) {
    this.format = format;
  }

  /** True when the quiz is wanted without what cannot be taken. */
  public boolean isWithout() {
    return without;
  }

  public void setWithout(boolean without) {
    this.without = without;
  }
}
