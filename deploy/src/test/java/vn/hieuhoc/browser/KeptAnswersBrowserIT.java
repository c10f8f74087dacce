package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.AttemptPage;
import vn.hieuhoc.deploy.LongAgo;
import vn.hieuhoc.system.RunningPortal;

/** An answer that the page said it keeps is sent in the end, whatever became of the session. */
@InBrowser
class KeptAnswersBrowserIT {

  private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d");
  private static final Pattern KEPT = Pattern.compile("Giữ trong máy .*đăng nhập lại");

  @Test
  void anAnswerGivenAfterTheSessionEndedIsSentAfterSigningInAgain(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.mot");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);

      phone.context().clearCookies();
      quiz.pick(1, "b");

      assertThat(quiz.status(1)).hasText(KEPT);
      assertThat(quiz.signedOut()).isVisible();
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);

      quiz.toSignIn().signIn(room.learner, QuizRoom.PASSWORD);

      assertThat(quiz.status(1)).hasText(SAVED);
      phone.evaluate("localStorage.clear()");
      phone.reload();
      assertThat(quiz.picked(1, "b")).isTrue();
      assertThat(quiz.signedOut()).isHidden();
    }
  }

  @Test
  void anAnswerGivenInAPageOfAnOlderSessionIsSentWithTheNewOne(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.hai");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      BrowserContext browser = phone.context();

      browser.clearCookies();
      try (Page otherTab = browser.newPage()) {
        new AttemptPage(otherTab).visit(room.enrolment).signIn(room.learner, QuizRoom.PASSWORD);
      }
      quiz.pick(1, "b");

      assertThat(quiz.status(1)).hasText(SAVED);
      assertThat(quiz.signedOut()).isHidden();
      phone.evaluate("localStorage.clear()");
      phone.reload();
      assertThat(quiz.picked(1, "b")).isTrue();
    }
  }

  @Test
  void anAnswerIsNotSentForSomebodyElseWhoSignedInOnTheSameDevice(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.ba");
    QuizRoom neighbour = new QuizRoom(portal, "giu.bon");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      BrowserContext browser = phone.context();

      browser.clearCookies();
      try (Page otherTab = browser.newPage()) {
        new AttemptPage(otherTab)
            .visit(neighbour.enrolment)
            .signIn(neighbour.learner, QuizRoom.PASSWORD);
      }
      quiz.pick(1, "b");

      assertThat(quiz.status(1)).hasText(KEPT);
      assertThat(quiz.signedOut()).isVisible();

      browser.clearCookies();
      quiz.toSignIn().signIn(room.learner, QuizRoom.PASSWORD);

      assertThat(quiz.status(1)).hasText(SAVED);
    }
  }

  @Test
  void theHeadOfThePageDoesNotSaySavedWhileAnAnswerWaits(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.nam");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);

      phone.context().setOffline(true);
      quiz.pick(1, "b");

      assertThat(quiz.head()).hasText("Chưa gửi được, máy đang giữ 1 câu trả lời");
      Accessibility.checkWidth(phone);

      phone.context().setOffline(false);

      assertThat(quiz.head()).hasText(SAVED);
      assertThat(quiz.status(1)).hasText(SAVED);
    }
  }

  @Test
  void aCutOfHalfAnHourAndAClosedTabLoseNothing(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.chin");
    Page phone = chromium.visitor(Chromium.PHONE);
    BrowserContext browser = phone.context();
    try {
      phone.clock().install();
      AttemptPage quiz = begun(phone, room);

      browser.setOffline(true);
      quiz.pick(1, "b");
      phone.clock().fastForward("30:00");
      assertThat(quiz.head()).hasText("Chưa gửi được, máy đang giữ 1 câu trả lời");
      phone.close();

      browser.setOffline(false);
      Page again = browser.newPage();
      AttemptPage back = new AttemptPage(again).visit(room.enrolment);
      assertThat(back.head()).hasText(SAVED);
      again.evaluate("localStorage.clear()");
      again.reload();
      assertThat(back.picked(1, "b")).isTrue();
    } finally {
      browser.close();
    }
  }

  @Test
  void questionsLeftOpenAreNamedBeforeTheQuizIsHandedIn(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.sau");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      quiz.pick(1, "b");
      assertThat(quiz.status(1)).hasText(SAVED);

      quiz.handIn();

      assertThat(quiz.leftOpen()).hasText(new String[] {"câu 2", "câu 3"});
      Accessibility.check(phone);

      quiz.pick(3, "b");
      assertThat(quiz.leftOpen()).hasText(new String[] {"câu 2"});
      quiz.handInAnyway();

      assertThat(phone.getByText("Câu này chưa trả lời nên không có điểm.")).hasCount(1);
    }
  }

  @Test
  void aTapWithoutNetworkStaysInTheLessonAndIsSentLater(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.tam");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz =
          new AttemptPage(phone).visit(room.enrolment).signIn(room.learner, QuizRoom.PASSWORD);

      phone.context().setOffline(true);
      phone.locator("#begin-send").click();

      assertThat(phone.locator("#gui-sau")).isVisible();
      Accessibility.checkWidth(phone);

      phone.context().setOffline(false);

      assertThat(quiz.head()).isVisible();
      assertThat(phone.locator("#cau-1")).isVisible();
    }
  }

  @Test
  void aLinkPressedWithoutNetworkDoesNotLeaveTheLesson(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.muoi");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      String address = phone.url();

      phone.context().setOffline(true);
      phone.locator("#player a[href*='/hoi-dap']").click();

      assertThat(phone.locator("#di-sau")).containsText("Bài này vẫn mở");
      assertThat(quiz.status(1)).hasCount(1);
      assertThat(phone).hasURL(address);
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);

      phone.context().setOffline(false);

      assertThat(phone.locator("#di-sau")).isHidden();
      phone.locator("#player a[href*='/hoi-dap']").click();
      assertThat(phone).hasURL(Pattern.compile("/hoi-dap"));
    }
  }

  @Test
  void aQuizIsNotLeftWhileTheServerDoesNotAnswer(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.muoimot");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      quiz.pick(1, "b");
      assertThat(quiz.status(1)).hasText(SAVED);
      quiz.handIn();
      assertThat(quiz.leftOpen()).hasCount(2);

      phone.route("**/*", Route::abort);
      quiz.handInAnyway();

      assertThat(phone.locator("#nop-sau")).containsText("chưa nộp được");
      assertThat(phone.locator("#mat-mang")).isVisible();

      phone.unroute("**/*");
      quiz.handInAnyway();

      assertThat(phone.getByText("Câu này chưa trả lời nên không có điểm.")).hasCount(2);
    }
  }

  @Test
  void theButtonUnderAnAnswerStaysWhereItIsWhenTheAnswerIsSaved(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.muoihai");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      String top = "document.querySelector('#quiz p.row.apart').offsetTop";
      Object before = phone.evaluate(top);

      quiz.pick(1, "b");

      assertThat(quiz.status(1)).hasText(SAVED);
      assertThat(phone.evaluate(top)).isEqualTo(before);
    }
  }

  @Test
  void theHeadOfAQuizThatWasHandedInSaysWhenThatWasKept(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.muoiba");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      quiz.pick(1, "b");
      assertThat(quiz.status(1)).hasText(SAVED);
      LongAgo.learnt(portal.data(), room.enrolment.toString(), 120);
      quiz.handIn();
      quiz.handInAnyway();

      assertThat(phone.locator("#con-trong")).hasCount(0);
      assertThat(quiz.head()).hasText(SAVED);
      String at = quiz.head().textContent().strip().replace("Đã lưu ", "");
      assertThat(phone.locator("#cau-hoi .banner:visible")).containsText(at);
    }
  }

  @Test
  void theEnterKeyNeverHandsIn(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "giu.bay");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      quiz.pick(1, "b");

      quiz.pressEnter(1, "b");

      assertThat(phone.locator("#quiz-send")).hasCount(1);
      assertThat(quiz.status(1)).hasText(SAVED);
    }
  }

  private static AttemptPage begun(Page page, QuizRoom room) {
    return new AttemptPage(page)
        .visit(room.enrolment)
        .signIn(room.learner, QuizRoom.PASSWORD)
        .begin();
  }
}
