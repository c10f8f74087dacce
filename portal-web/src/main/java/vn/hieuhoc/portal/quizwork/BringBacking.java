package vn.hieuhoc.portal.quizwork;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.portal.support.Way;
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
  private QuestionFormat format = QuestionFormat.GIFT;
  private WhenThere whenThere = WhenThere.SKIP;
  private boolean lookOnly = true;
  private ImportReport report;

  @PostConstruct
  void load() {
    quiz = quizService.details(way.id());
    bank = quizService.bank(way.id());
  }

  public void bring() throws IOException {
    if (file == null || file.getSize() == 0) {
      throw Refused.of("file", "questionfile.empty", format.word());
    }
    try (InputStream bytes = file.getInputStream()) {
      report = importService.bring(bank, format, bytes, whenThere, lookOnly);
    }
    if (!lookOnly) {
      quizService.askToo(way.id(), report.added());
    }
  }

  /** Why a question was not taken, or what of it was not; one sentence each. */
  public List<String> words(ImportReport.Line line) {
    Locale locale = locale();
    List<String> words = new ArrayList<>();
    Stream.concat(Stream.ofNullable(line.problem()), line.notes().stream())
        .forEach(each -> words.add(ErrorText.of(each, locale)));
    return words;
  }

  public List<Choice> getFormats() {
    return choices("quizwork_bring.format.", QuestionFormat.values());
  }

  public List<Choice> getWays() {
    return choices("quizwork_bring.when.", WhenThere.values());
  }

  private static List<Choice> choices(String key, Enum<?>... values) {
    Locale locale = locale();
    return Arrays.stream(values)
        .map(value -> new Choice(value, Texts.pages(locale).get(key + value.name())))
        .toList();
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
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

  public List<ImportReport.Outcome> getOutcomes() {
    return Arrays.asList(ImportReport.Outcome.values());
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
