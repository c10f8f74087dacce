package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** Writing a quiz with questions of every kind. */
public final class QuizDeskPage extends PortalPage {

  private int asked;

  public QuizDeskPage(Page page) {
    super(page);
  }

  public QuizDeskPage named(String title, String passPercent) {
    type("title", title);
    type("passPercent", passPercent);
    return this;
  }

  /**
   * Asks the next question.
   *
   * @param way how it is answered, as the form sends it
   * @param right the right answers
   * @param wrong the others
   */
  public QuizDeskPage ask(String way, String prompt, List<String> right, List<String> wrong) {
    int at = asked++;
    if (byId("cau" + asked).getAttribute("open") == null) {
      byId("cau" + asked).locator("summary").click();
    }
    type("prompt" + at, prompt);
    byId("way" + at).selectOption(way);
    int line = 0;
    for (String answer : right) {
      type("answer" + at + "-" + line, answer);
      byId("right" + at + "-" + line).check();
      line++;
    }
    for (String answer : wrong) {
      type("answer" + at + "-" + line, answer);
      line++;
    }
    return this;
  }

  public void add() {
    press("add");
  }
}
