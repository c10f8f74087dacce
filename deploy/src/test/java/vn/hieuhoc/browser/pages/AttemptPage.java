package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;

/** A quiz in the player while it is being answered, and what the player says about the saving. */
public final class AttemptPage extends PortalPage {

  public AttemptPage(Page page) {
    super(page);
  }

  /** Opens the place of the learner, who is asked to sign in first when nobody is signed in. */
  public AttemptPage visit(UUID enrolment) {
    open("/hoc/" + enrolment);
    return this;
  }

  /** Signs in on the page that asks for it and goes on to where one wanted to go. */
  public AttemptPage signIn(String user, String password) {
    byId("userName").fill(user);
    byId("password").fill(password);
    byId("go").click();
    page.waitForURL("**/hoc/**");
    return this;
  }

  public AttemptPage begin() {
    byId("begin-send").click();
    question(1).waitFor();
    return this;
  }

  /** Picks a choice of a question. */
  public AttemptPage pick(int question, String choice) {
    question(question).locator("input[value='" + choice + "']").check();
    return this;
  }

  /** Presses Enter on a choice, which sends the form as a browser does. */
  public AttemptPage pressEnter(int question, String choice) {
    Locator input = question(question).locator("input[value='" + choice + "']");
    page.waitForNavigation(() -> input.press("Enter"));
    return this;
  }

  public boolean picked(int question, String choice) {
    return question(question).locator("input[value='" + choice + "']").isChecked();
  }

  /** What is said about the saving of a question's answer. */
  public Locator status(int question) {
    return question(question).locator(".status");
  }

  /** What the head of the page says about the saving of all of it. */
  public Locator head() {
    return byId("luu");
  }

  /** Goes to the last question and hands in; what is left open is asked about. */
  public AttemptPage handIn() {
    Locator next = page.locator("#quiz button:has-text('Câu tiếp')");
    while (next.isVisible()) {
      next.click();
    }
    byId("quiz-send").click();
    return this;
  }

  /** The questions that are named as left open. */
  public Locator leftOpen() {
    return byId("con-trong").locator("a");
  }

  /** Hands in whatever is left open. */
  public AttemptPage handInAnyway() {
    byId("quiz-anyway").click();
    return this;
  }

  /** The banner that says one has been signed out. */
  public Locator signedOut() {
    return byId("het-phien");
  }

  /** Follows the link of that banner. */
  public AttemptPage toSignIn() {
    signedOut().locator("a").click();
    byId("userName").waitFor();
    return this;
  }

  private Locator question(int number) {
    return byId("cau-" + number);
  }
}
