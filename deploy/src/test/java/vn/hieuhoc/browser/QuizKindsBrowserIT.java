package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.AttemptPage;
import vn.hieuhoc.system.RunningPortal;

/** Questions of every kind on a phone, marked by a person, and marked anew. */
@InBrowser
class QuizKindsBrowserIT {

  private static final Pattern SAVED = Pattern.compile("Đã lưu \\d\\d:\\d\\d");

  @Test
  void everyKindIsAnsweredOnAPhoneAndAnEssayIsMarked(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "loai.mot", everyKind());
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page desk = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      assertThat(phone.content()).doesNotContain("BÍ MẬT");
      phone.locator("#tra-loi-1").fill("12,5");
      assertThat(quiz.status(1)).hasText(SAVED);
      next(phone);
      phone.getByLabel("Cháy").selectOption(new SelectOption().setLabel("114"));
      phone.getByLabel("Bị nạn").selectOption(new SelectOption().setLabel("115"));
      assertThat(quiz.status(2)).hasText(SAVED);
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
      next(phone);
      phone.getByLabel("Mở ứng dụng").selectOption("1");
      phone.getByLabel("Bấm gửi").selectOption("2");
      assertThat(quiz.status(3)).hasText(SAVED);
      next(phone);
      phone.getByLabel("Chỗ trống 1").fill("một một năm");
      assertThat(quiz.status(4)).hasText(SAVED);
      next(phone);
      phone.locator("#tra-loi-5").fill("Dòng một");
      assertThat(quiz.status(5)).hasText(SAVED);
      phone.reload();
      assertThat(phone.locator("#tra-loi-5")).hasValue("Dòng một");

      quiz.handIn();
      assertThat(phone.getByText("Đã nộp, đang chờ chấm")).isVisible();
      Accessibility.checkWidth(phone);

      desk.navigate("/quan-ly/bai-kiem-tra/" + room.quiz + "/cham");
      desk.locator("#userName").fill(room.manager());
      desk.locator("#password").fill(QuizRoom.PASSWORD);
      desk.locator("#go").click();
      desk.locator("#points0").fill("1,5");
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      desk.locator("#save").click();
      assertThat(desk.getByText("Không có bài nào chờ chấm")).isVisible();

      phone.reload();
      assertThat(phone.locator("#cau-hoi")).containsText("5,5");
      assertThat(phone.locator("#cau-hoi")).containsText("BÍ MẬT");
      assertThat(phone.locator("#cau-hoi article").last().locator(".badge")).hasText("1,5/2 điểm");
    }
  }

  @Test
  void whetherASentenceIsTrueIsChosenBeforeItIsSaved(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "loai.ba");
    try (Page desk = chromium.visitor(Chromium.PHONE)) {
      desk.navigate("/quan-ly/bai-kiem-tra/" + room.quiz + "/cau-hoi?loai=TRUE_FALSE");
      desk.locator("#userName").fill(room.manager());
      desk.locator("#password").fill(QuizRoom.PASSWORD);
      desk.locator("#go").click();
      desk.locator("#prompt").fill("Gọi 115 khi có người bị nạn.");
      assertThat(desk.locator("#truth input:checked")).hasCount(0);

      desk.locator("#save").click();
      assertThat(desk.locator("#truth-error")).containsText("Chưa chọn câu này đúng hay sai");
      assertThat(desk.locator("#prompt")).hasValue("Gọi 115 khi có người bị nạn.");

      desk.locator("#truth input").last().check();
      desk.locator("#save").click();
      assertThat(desk.getByText("Đã thêm câu hỏi vào cuối bài.")).isVisible();
    }
  }

  @Test
  void topicsAreChosenByNameAndQuestionsDrawnByThem(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "loai.bon");
    SelectOption digital = new SelectOption().setLabel("Kỹ năng số");
    try (Page desk = chromium.visitor(Chromium.PHONE)) {
      desk.navigate("/quan-ly/bai-kiem-tra/" + room.quiz + "/cau-hoi?loai=SHORT_ANSWER");
      desk.locator("#userName").fill(room.manager());
      desk.locator("#password").fill(QuizRoom.PASSWORD);
      desk.locator("#go").click();
      desk.locator("#prompt").fill("Mật khẩu nên dài mấy ký tự?");
      desk.locator("#accepted").fill("12");
      desk.locator("details:has(#topics) > summary").click();
      desk.getByLabel("Kỹ năng số").check();
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      desk.locator("#save").click();
      desk.getByText("Mật khẩu nên dài mấy ký tự?").click();
      assertThat(desk.getByLabel("Kỹ năng số")).isChecked();

      desk.navigate("/quan-ly/bai-kiem-tra/" + room.quiz);
      desk.locator("details:has(#topicDraws) > summary").click();
      desk.locator("#drawTopic0").selectOption(digital);
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      desk.locator("#save").click();
      assertThat(desk.locator("#topicDraws")).containsText("Dòng 1 cần cả chủ đề và số câu");
      desk.locator("#drawMany0").fill("1");
      desk.locator("#save").click();
      assertThat(desk.getByText("Đã lưu quy định của bài.")).isVisible();
      assertThat(desk.locator("#drawTopic0")).hasValue("ky-nang-so");
      assertThat(desk.locator("#drawCount")).hasValue("1");
    }
  }

  @Test
  void aRegradeIsSeenBeforeItIsApplied(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "loai.hai");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page desk = chromium.visitor(Chromium.PHONE)) {
      AttemptPage quiz = begun(phone, room);
      for (int n = 1; n <= 3; n++) {
        quiz.pick(n, "b");
        assertThat(quiz.status(n)).hasText(SAVED);
        if (n < 3) {
          next(phone);
        }
      }
      quiz.handIn();
      assertThat(phone.locator("#h-ket-qua")).isVisible();
      String before = phone.locator("#cau-hoi").innerText();
      room.correctKeys();

      desk.navigate("/quan-ly/bai-kiem-tra/" + room.quiz + "/cham-lai");
      desk.locator("#userName").fill(room.manager());
      desk.locator("#password").fill(QuizRoom.PASSWORD);
      desk.locator("#go").click();
      assertThat(desk.locator("#changes")).containsText("Cao Thị Giữ");
      assertThat(desk.locator("#changes")).containsText("0/3");
      assertThat(desk.locator("#changes")).containsText("3/3");
      assertThat(desk.locator("#changes")).containsText("Thành đạt");
      assertThat(desk.locator("section[aria-labelledby=points-title]"))
          .containsText("Tính thử cho 1");
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      phone.reload();
      assertThat(phone.locator("#cau-hoi").innerText()).isEqualTo(before);

      assertThat(desk.locator("#counts")).containsText("1 lượt làm người học thành đạt");
      phone.navigate("/hoc/" + room.enrolment);
      assertThat(phone.locator("#da-xong")).isHidden();

      desk.locator("#reason").fill("Sai đáp án");
      desk.locator("#apply").click();
      assertThat(desk.getByText("Chấm lại không đổi gì")).isVisible();
      phone.reload();
      assertThat(phone.locator("#cau-hoi")).containsText("trước đó được 0/3 điểm");
      assertThat(phone.locator("#cau-hoi")).containsText("Sai đáp án");
      assertThat(phone.locator("#da-xong")).isVisible();
    }
  }

  private static void next(Page page) {
    page.locator("#quiz button:has-text('Câu tiếp')").click();
  }

  private static AttemptPage begun(Page page, QuizRoom room) {
    return new AttemptPage(page)
        .visit(room.enrolment)
        .signIn(room.learner, QuizRoom.PASSWORD)
        .begin();
  }

  private static JsonArrayBuilder everyKind() {
    return Json.createArrayBuilder()
        .add(
            question("NUMERIC", "Bao nhiêu?")
                .add("accepted", Json.createArrayBuilder().add("12.5"))
                .add("feedback", "BÍ MẬT"))
        .add(
            question("MATCHING", "Gọi ai?")
                .add(
                    "parts",
                    Json.createArrayBuilder().add(pair("Cháy", "114")).add(pair("Bị nạn", "115")))
                .add("others", Json.createArrayBuilder().add("116")))
        .add(
            question("ORDERING", "Thứ tự?")
                .add(
                    "parts",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("text", "Mở ứng dụng"))
                        .add(Json.createObjectBuilder().add("text", "Bấm gửi"))))
        .add(question("GAP_FILL", "Gọi [115|một một năm] ngay."))
        .add(
            question("ESSAY", "Kể lại.")
                .add(
                    "parts",
                    Json.createArrayBuilder()
                        .add(Json.createObjectBuilder().add("text", "Kể rõ").add("points", 2))));
  }

  private static JsonObjectBuilder question(String kind, String prompt) {
    return Json.createObjectBuilder().add("kind", kind).add("prompt", prompt);
  }

  private static JsonObjectBuilder pair(String text, String match) {
    return Json.createObjectBuilder().add("text", text).add("match", match);
  }
}
