package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import vn.hieuhoc.portal.support.Way;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.QuestionImportService;
import vn.hieuhoc.quiz.QuizDetails;
import vn.hieuhoc.quiz.QuizService;

/** Questions of a file brought into the bank of a quiz, looked at first or at once. */
@Named
@RequestScoped
public class BringBacking {

  @Inject private Way way;
  @Inject private QuizService quizService;
  @Inject private QuestionImportService importService;

  private QuizDetails quiz;
  private UUID bank;
  private final BroughtQuestions brought = new BroughtQuestions();
  private ImportReport report;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    bank = quizService.bank(way.id());
  }

  /** Brings what the file holds into the bank, or tells what would become of it. */
  public void bring() throws IOException {
    boolean lookOnly = brought.isLookOnly();
    report =
        brought
            .getSent()
            .read(
                (format, bytes) ->
                    importService.bring(bank, format, bytes, brought.getWhenThere(), lookOnly));
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

  /** The file and what is done with it. */
  public BroughtQuestions getBrought() {
    return brought;
  }
}
