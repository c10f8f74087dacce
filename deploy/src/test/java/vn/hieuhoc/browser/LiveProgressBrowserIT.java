package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.AttemptPage;
import vn.hieuhoc.system.RunningPortal;

/** What is finished in one page shows in those that are open elsewhere, without loading them. */
@InBrowser
class LiveProgressBrowserIT {

  private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d");

  @Test
  void whatIsFinishedInOnePageShowsInTheOthers(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "song.mot");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page otherDevice = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz =
          new AttemptPage(phone)
              .visit(room.enrolment)
              .signIn(room.learner, QuizRoom.PASSWORD)
              .begin();
      new AttemptPage(otherDevice).visit(room.enrolment).signIn(room.learner, QuizRoom.PASSWORD);
      Page home = open(phone, portal, "/toi");
      Page course =
          open(phone, portal, otherDevice.locator("header a").first().getAttribute("href"));
      assertThat(home.locator("#cac-khoa")).containsText("Xong 0 trên 1 bài");
      assertThat(course.locator("#ghi-danh progress")).hasAttribute("value", "0");
      assertThat(otherDevice.locator("#da-xong")).isHidden();
      remember(home);
      remember(course);
      remember(otherDevice);

      for (int question = 1; question <= 3; question++) {
        quiz.pick(question, "a");
        assertThat(quiz.status(question)).hasText(SAVED);
        next(phone);
      }
      phone.locator("#quiz-send").click();

      assertThat(home.locator("#cac-khoa")).containsText("Xong 1 trên 1 bài");
      assertThat(course.locator("#ghi-danh progress")).hasAttribute("value", "1");
      assertThat(otherDevice.locator("#da-xong")).isVisible();
      assertThat(otherDevice.locator("#tien-do")).hasJSProperty("value", 100);
      assertThat(otherDevice.locator("#muc-luc a.done")).hasCount(1);
      assertThat(untouched(home)).as("the home was not loaded again").isTrue();
      assertThat(untouched(course)).as("the course was not loaded again").isTrue();
      assertThat(untouched(otherDevice)).as("the player was not loaded again").isTrue();
    }
  }

  @Test
  void aPageThatWasWithoutNetworkCatchesUp(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "song.hai");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page otherDevice = chromium.visitor(Chromium.PHONE)) {
      new AttemptPage(otherDevice).visit(room.enrolment).signIn(room.learner, QuizRoom.PASSWORD);
      assertThat(otherDevice.locator("#da-xong")).isHidden();
      remember(otherDevice);
      otherDevice.context().setOffline(true);
      AttemptPage quiz =
          new AttemptPage(phone)
              .visit(room.enrolment)
              .signIn(room.learner, QuizRoom.PASSWORD)
              .begin();
      for (int question = 1; question <= 3; question++) {
        quiz.pick(question, "a");
        assertThat(quiz.status(question)).hasText(SAVED);
        next(phone);
      }
      phone.locator("#quiz-send").click();
      phone.locator("#da-xong").waitFor();
      assertThat(otherDevice.locator("#da-xong")).isHidden();

      otherDevice.context().setOffline(false);

      assertThat(otherDevice.locator("#da-xong")).isVisible();
      assertThat(untouched(otherDevice)).isTrue();
    }
  }

  private static void next(Page phone) {
    var next = phone.locator("#quiz button:has-text('Câu tiếp')");
    if (next.isVisible()) {
      next.click();
    }
  }

  private static Page open(Page beside, RunningPortal portal, String path) {
    Page page = beside.context().newPage();
    page.navigate(portal.at(path).toString());
    return page;
  }

  private static void remember(Page page) {
    page.evaluate("window.untouched = true");
  }

  private static boolean untouched(Page page) {
    return Boolean.TRUE.equals(page.evaluate("window.untouched === true"));
  }
}
