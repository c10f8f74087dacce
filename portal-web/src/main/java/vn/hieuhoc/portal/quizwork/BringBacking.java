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
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.QuestionImportService;
import vn.hieuhoc.questionimport.WhenThere;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.Refused;

/** Questions of a file brought into the bank of a quiz, looked at first or at once. */
@Named
@RequestScoped
public class BringBacking {

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private QuestionImportService importService;

  private QuizDetails quiz;
  private UUID bank;
  private Part file;
  private QuestionFormat format;
  private WhenThere whenThere = WhenThere.SKIP;
  private boolean lookOnly = true;
  private QuestionFormat readAs;
  private ImportReport report;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    bank = quizService.bank(way.id());
  }

  /** Reads the file as what was chosen, else as what its name says it is. */
  public void bring() throws IOException {
    if (file == null || file.getSize() == 0) {
      throw Refused.of(
          "file", "questionfile.empty", file == null ? "" : file.getSubmittedFileName());
    }
    try (InputStream bytes = new BufferedInputStream(file.getInputStream())) {
      readAs = format == null ? QuestionFiles.guess(file.getSubmittedFileName(), bytes) : format;
      report = importService.bring(bank, readAs, bytes, whenThere, lookOnly);
    }
    if (!lookOnly) {
      quizService.askToo(way.id(), report.added());
    }
  }

  public QuizDetails getQuiz() {
    return quiz;
  }

  public UUID getBank() {
    return bank;
  }

  /** What became of the file that was sent, or null. */
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

  public WhenThere getWhenThere() {
    return whenThere;
  }

  public void setWhenThere(WhenThere whenThere) {
    this.whenThere = whenThere;
  }

  public boolean isLookOnly() {
    return lookOnly;
  }

  public void setLookOnly(boolean lookOnly) {
    this.lookOnly = lookOnly;
  }
}
