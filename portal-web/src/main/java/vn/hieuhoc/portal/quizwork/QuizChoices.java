package vn.hieuhoc.portal.quizwork;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.hieuhoc.portal.support.Choice;
import vn.hieuhoc.portal.support.Texts;
import vn.hieuhoc.quiz.FeedbackMode;

/** What one chooses from while making a quiz. */
@Named
@RequestScoped
public class QuizChoices {

  /** What learners are shown afterwards. */
  public List<Choice> getFeedback() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return Arrays.stream(FeedbackMode.values())
        .map(mode -> new Choice(mode, Texts.pages(locale).get("quizwork_feedback." + mode.name())))
        .toList();
  }

  /** Whether a sentence is true. */
  public List<Choice> getTruth() {
    Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
    return List.of(
        new Choice(Boolean.TRUE, Texts.pages(locale).get("quizwork_ask.true")),
        new Choice(Boolean.FALSE, Texts.pages(locale).get("quizwork_ask.false")));
  }
}
