package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A lesson of a course that one takes. */
public final class PlayerPage extends PortalPage {

  public PlayerPage(Page page) {
    super(page);
  }

  /** Goes to the lesson with this number through the table of contents. */
  public PlayerPage lesson(int number) {
    String address = page.locator("#muc-luc ol a").nth(number - 1).getAttribute("href");
    open(address);
    return this;
  }

  /** Pages, chapters or parts of the text that is read here. */
  public String reading() {
    return page.locator("#viewer .reading").innerText();
  }

  /** Watches the film to its end, and waits until the place is shown as saved. */
  public void watchFilm() {
    Locator film = page.locator("#viewer video");
    film.evaluate("film => { film.muted = true; return film.play(); }");
    page.locator("#luu.ok").waitFor();
  }

  /** Says that the lesson is done, unless watching it to the end has said so. */
  public void finish() {
    if (!isDone()) {
      press("finish-send");
    }
  }

  public boolean isDone() {
    return page.locator("#muc-luc a[aria-current=page].done").count() > 0;
  }

  public void beginQuiz() {
    press("begin-send");
  }

  /** The number of the question on the screen. */
  public int questionOnScreen() {
    return Integer.parseInt(shown().getAttribute("data-n"));
  }

  /** What the question on the screen asks. */
  public String prompt() {
    return shown().locator("legend").innerText().replaceFirst("^Câu \\d+:\\s*", "").strip();
  }

  /** Picks these answers of the question on the screen and waits until they are shown as saved. */
  public String pick(String... answers) {
    String last = "";
    for (String answer : answers) {
      shown().getByText(answer, new Locator.GetByTextOptions().setExact(true)).click();
      last = saved();
    }
    return last;
  }

  /** Writes the answer of the question on the screen and waits until it is shown as saved. */
  public String write(String answer) {
    shown().locator("input[type=text], input:not([type])").fill(answer);
    return saved();
  }

  /** The answers picked or written on the question on the screen. */
  public List<String> answers() {
    List<String> given =
        new java.util.ArrayList<>(shown().locator(".pick:has(input:checked)").allInnerTexts());
    Locator written = shown().locator("input.input");
    if (written.count() > 0) {
      given.add(written.inputValue());
    }
    return given.stream().map(String::strip).filter(text -> !text.isEmpty()).toList();
  }

  public void nextQuestion() {
    int before = questionOnScreen();
    page.locator("#quiz button:has-text('Câu tiếp')").click();
    page.waitForCondition(() -> questionOnScreen() != before);
  }

  public void previousQuestion() {
    int before = questionOnScreen();
    page.locator("#quiz button:has-text('Câu trước')").click();
    page.waitForCondition(() -> questionOnScreen() != before);
  }

  /** Hands the quiz in. */
  public void handIn() {
    press("quiz-send");
  }

  /** Whether it was passed, with points and the time. */
  public String result() {
    return page.locator("#cau-hoi .banner").first().innerText();
  }

  /** What is said to each question after it was handed in. */
  public List<String> feedback() {
    return page.locator("#cau-hoi article").allInnerTexts();
  }

  public void reload() {
    page.reload();
  }

  /** "Đã lưu HH:mm", as soon as it stands at the question on the screen. */
  private String saved() {
    Locator status = shown().locator(".status.ok");
    status.waitFor();
    return status.innerText();
  }

  private Locator shown() {
    return page.locator("#quiz fieldset[data-n]:visible");
  }
}
