package vn.hieuhoc.portal.questionbank;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.hieuhoc.portal.support.Formats;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.questionbank.VersionChange;

/** What a question offers, with its key, as those who keep it read it. */
@Named
@RequestScoped
public class AskedLines {

  private static final String BETWEEN = " | ";

  /**
   * One thing a question offers or takes.
   *
   * @param text what it says
   * @param right whether it belongs to the key
   * @param told what is said about it afterwards, or null
   */
  public record Line(String text, boolean right, String told) {}

  /** All a question offers, in its order. */
  public List<Line> of(QuestionContent content) {
    List<Line> lines = new ArrayList<>();
    for (Choice choice : content.choices()) {
      String text = choice.text() == null ? truth(choice.id()) : choice.text();
      lines.add(new Line(text, choice.correct(), choice.feedback()));
    }
    for (int i = 0; i < content.parts().size(); i++) {
      lines.add(part(content.kind(), content.parts().get(i), i + 1));
    }
    boolean right = content.kind() != QuestionKind.MATCHING;
    content.accepted().forEach(text -> lines.add(new Line(number(content, text), right, null)));
    return lines;
  }

  private static Line part(QuestionKind kind, Part part, int place) {
    String right = String.join(BETWEEN, part.accepted());
    return switch (kind) {
      case MATCHING -> new Line(part.text() + " → " + right, true, null);
      case ORDERING -> new Line(place + ". " + part.text(), true, null);
      case GAP_FILL -> new Line("[" + place + "] " + right, true, null);
      default -> new Line(part.text(), false, texts().say("quizwork_desk.points", part.points()));
    };
  }

  private static String number(QuestionContent content, String text) {
    if (content.kind() != QuestionKind.NUMERIC) {
      return text;
    }
    String number = decimal(new BigDecimal(text));
    return content.tolerance() == null ? number : number + " ± " + decimal(content.tolerance());
  }

  private static String decimal(BigDecimal number) {
    return Formats.decimal(number, Math.max(0, number.scale()), locale());
  }

  /** In what a version differs from the one before, as a sentence of what was and what is. */
  public String said(VersionChange change) {
    boolean words =
        switch (change.what()) {
          case KIND, MARKING, FEEDBACK -> false;
          default -> true;
        };
    if (!words || change.before().isEmpty() || change.after().isEmpty()) {
      return "";
    }
    return texts()
        .say("questionbank_question.was", joined(change.before()), joined(change.after()));
  }

  private static String joined(List<String> words) {
    return words.stream().map(AskedLines::truth).collect(Collectors.joining("; "));
  }

  private static String truth(String id) {
    return switch (id) {
      case QuestionContent.TRUE -> texts().get("quizwork_ask.true");
      case QuestionContent.FALSE -> texts().get("quizwork_ask.false");
      default -> id;
    };
  }

  private static Texts texts() {
    return Texts.pages(locale());
  }

  private static Locale locale() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale();
  }
}
