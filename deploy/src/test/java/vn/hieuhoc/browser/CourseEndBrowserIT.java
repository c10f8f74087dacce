package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.AttemptPage;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** The end of a course says what is left, what to do again, or what was won. */
@InBrowser
class CourseEndBrowserIT {

  @Test
  void thePageAtTheEndDiffersByHowTheLearnerStands(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "hetkhoa.mot");
    String end = "/hoc/" + room.enrolment + "/ket-qua";
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page stranger = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz =
          new AttemptPage(phone).visit(room.enrolment).signIn(room.learner, QuizRoom.PASSWORD);
      phone.navigate(end);
      assertThat(phone.locator("h1")).hasText("Chưa học xong");
      assertThat(phone.locator("main .list li")).hasCount(1);
      assertThat(phone.locator("main .list li")).containsText("Đang học dở.");
      checked(phone);

      answer(quiz.visit(room.enrolment).begin(), phone, "b");
      phone.navigate(end);
      assertThat(phone.locator("h1")).hasText("Chưa đạt, làm lại được");
      assertThat(phone.locator("main .list li")).containsText("Cao nhất đến nay 0 %, cần 50 %.");
      checked(phone);

      answer(quiz.visit(room.enrolment).begin(), phone, "a");
      phone.navigate("/hoc/" + room.enrolment);
      phone.waitForNavigation(() -> phone.locator("#da-xong a").click());
      assertThat(phone).hasURL(Pattern.compile(end + "$"));
      assertThat(phone.locator("h1")).hasText("Đã học xong “Gọi cấp cứu hetkhoa.mot”");
      assertThat(phone.locator(".cheer")).containsText("1 trên 1 bài");
      assertThat(phone.locator("#hoc-gi")).isVisible();
      assertThat(phone.locator("#con-lai")).hasCount(0);
      checked(phone);

      new SignInPage(stranger).open().signIn(room.manager(), QuizRoom.PASSWORD);
      Response refused = stranger.navigate(end);
      Assertions.assertThat(refused.status()).isEqualTo(404);
    }
  }

  @Test
  void questionsAreSeenAtAGlanceAndMarkedToBeLookedAtAgain(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "hetkhoa.hai");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz =
          new AttemptPage(phone)
              .visit(room.enrolment)
              .signIn(room.learner, QuizRoom.PASSWORD)
              .begin();
      Locator chips = phone.locator(".qlist .chip");
      assertThat(chips).hasCount(3);
      assertThat(chips.first()).hasAttribute("aria-current", "step");
      assertThat(chips.first()).hasAttribute("aria-label", "câu\u00a01, chưa trả lời");
      quiz.pick(1, "a");
      phone.locator(".flag:visible").click();
      assertThat(chips.first())
          .hasAttribute("aria-label", "câu\u00a01, đã trả lời, đánh dấu xem lại");
      chips.nth(2).click();
      assertThat(phone.locator("#cau-3")).isVisible();
      assertThat(phone.locator("#cau-1")).isHidden();
      checked(phone);

      assertThat(quiz.head()).containsText("Đã lưu");
      phone.reload();
      assertThat(chips.first())
          .hasAttribute("aria-label", "câu\u00a01, đã trả lời, đánh dấu xem lại");
      chips.first().click();
      phone.locator(".flag:visible").click();
      assertThat(chips.first()).hasAttribute("aria-label", "câu\u00a01, đã trả lời");
    }
  }

  private static void answer(AttemptPage quiz, Page phone, String choice) {
    for (int question = 1; question <= 3; question++) {
      quiz.pick(question, choice);
      assertThat(quiz.status(question)).hasText(Pattern.compile("Đã lưu [0-9]{1,2}:[0-9]{2}"));
      if (question < 3) {
        phone.locator("#quiz button:visible:has-text('Câu tiếp')").click();
      }
    }
    phone.waitForNavigation(() -> phone.locator("#quiz-send").click());
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }
}
