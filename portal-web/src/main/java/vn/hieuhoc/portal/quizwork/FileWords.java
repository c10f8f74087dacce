package vn.hieuhoc.portal.quizwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.ErrorText;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.questionimport.ImportReport;
import vn.hieuhoc.questionimport.WhenThere;

/** What is chosen for a file of questions, and how is told what became of each of them. */
@Named
@RequestScoped
public class FileWords {

  /** Why a question was not taken, or what of it was not; one sentence each. */
  public List<String> of(ImportReport.Line line) {
    Locale locale = locale();
    List<String> words = new ArrayList<>();
    Stream.concat(Stream.ofNullable(line.problem()), line.notes().stream())
        .forEach(each -> words.add(ErrorText.of(each, locale)));
    return words;
  }

  /** The mark beside a question. */
  public String mark(ImportReport.Line line) {
    return switch (line.weight()) {
      case NOT_TAKEN -> "bad";
      case TO_LOOK_AT -> "warn";
      case WELL -> line.outcome() == ImportReport.Outcome.UNCHANGED ? "info" : "ok";
    };
  }

  /** What became of a question, in a word or two. */
  public String said(ImportReport.Line line) {
    Texts texts = Texts.pages(locale());
    String word = texts.get("quizwork_bring.outcome." + line.outcome().name());
    boolean noted = line.problem() == null && !line.notes().isEmpty();
    return noted ? texts.say("quizwork_bring.noted", word) : word;
  }

  /** What may become of a question, what needs somebody first. */
  public List<ImportReport.Outcome> getOutcomes() {
    List<ImportReport.Outcome> outcomes =
        new ArrayList<>(Arrays.asList(ImportReport.Outcome.values()));
    outcomes.remove(ImportReport.Outcome.REFUSED);
    outcomes.add(0, ImportReport.Outcome.REFUSED);
    return outcomes;
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
}
