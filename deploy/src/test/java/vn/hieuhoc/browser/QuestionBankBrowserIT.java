package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** Who keeps questions sees them with their key, asks them again elsewhere and brings new ones. */
@InBrowser
class QuestionBankBrowserIT {

  private static final String CONTRADICTORY =
      "Ai báo cháy? {=Người thấy trước ~Không ai}\n\n"
          + "Cháy rừng gọi số nào? {=114 ~115}\n\n"
          + "Cháy rừng gọi số nào? {=115 ~114}\n";

  @Test
  void theKeyOfAQuestionAndWhatAVersionChangedAreSeenOnItsPage(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "khocau.mot");
    room.correctKeys();
    try (Page desk = signedIn(chromium, room, "/ngan-hang?q=l%E1%BA%A7n+2")) {
      desk.locator("#questions > li:has(a[href$='" + room.quiz + "'])")
          .locator("a[href*='/ngan-hang/']")
          .click();

      Locator right = desk.locator("#asked li").filter(with("113"));
      assertThat(right.locator(".badge")).containsText("Đáp án");
      assertThat(desk.locator("#asked li").filter(with("115")).locator(".badge")).hasCount(0);
      assertThat(desk.locator("#versions tbody tr").first()).containsText("Trước: 115 → Nay: 113");
      assertThat(desk.locator("#versions tbody tr").last()).containsText("Bản đầu tiên.");
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
    }
  }

  @Test
  void aQuestionTakenOutOfAQuizComesBackFromTheBank(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "khocau.hai");
    try (Page desk = signedIn(chromium, room, "")) {
      desk.locator("#questions button[value$=remove]").first().click();
      assertThat(desk.locator("#questions ol > li")).hasCount(2);

      desk.locator("#from-bank").click();
      desk.locator("#q").fill("lan 1");
      desk.locator("form[role=search] button").click();
      Locator taken = desk.locator("#questions > li").filter(with("Chưa dùng")).first();
      assertThat(taken).containsText("lần 1");
      desk.locator("#add").click();
      assertThat(desk.getByText("Chưa chọn câu nào.")).isVisible();
      assertThat(desk.locator("#q")).hasValue("lan 1");
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      taken.locator("input[type=checkbox]").check();
      desk.locator("#add").click();

      assertThat(desk.getByText("Đã thêm 1 câu vào cuối bài.")).isVisible();
      assertThat(desk.locator("#questions ol > li").last()).containsText("lần 1");
    }
  }

  @Test
  void whatOfAFileIsNotTakenStandsFirstAndSaysWhy(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "khocau.ba");
    try (Page desk = signedIn(chromium, room, "/nhap")) {
      desk.locator("#file").setInputFiles(file("cau-hoi.txt", CONTRADICTORY));
      desk.locator("#send").click();

      assertThat(desk.locator("#report")).containsText("Đã đọc theo định dạng GIFT");
      Locator rows = desk.locator("#questions tbody tr");
      assertThat(rows.first()).containsText("Câu 2, dòng 3");
      assertThat(rows.first().locator(".badge.bad")).containsText("Không nhận");
      assertThat(rows.first()).containsText("Trái với câu 3 ở dòng 5");
      assertThat(rows.last().locator(".badge.ok")).containsText("Mới");
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
    }
  }

  @Test
  void aQuizBeginsWithAFileOfQuestions(Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "khocau.bon");
    try (Page desk = signedIn(chromium, room, "")) {
      desk.navigate("/quan-ly/bai-kiem-tra/moi");
      desk.locator("#from-file").click();
      fill(desk);
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      desk.locator("#make").click();
      assertThat(desk.getByText("Chưa tạo bài vì tệp có câu không nhận được")).isVisible();
      assertThat(desk.locator("#questions tbody tr").first()).containsText("Không nhận");
      assertThat(desk.locator("#title")).hasValue("Bài từ tệp");

      fill(desk);
      desk.locator("#without").check();
      desk.locator("#make").click();

      assertThat(desk.getByText("Đã tạo bài “Bài từ tệp” với 1 câu hỏi từ tệp.")).isVisible();
      assertThat(desk.locator("#questions ol > li")).hasCount(1);
    }
  }

  @Test
  void aBankIsMadeFilledChangedAndThinnedOutWithoutAnyQuiz(
      Chromium chromium, RunningPortal portal) {
    QuizRoom room = new QuizRoom(portal, "khocau.nam");
    try (Page desk = signedIn(chromium, room, "")) {
      desk.navigate("/quan-ly/ngan-hang");
      desk.locator("#new").click();
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      desk.locator("#unit").selectOption(new SelectOption().setIndex(1));
      desk.locator("#name").fill("Kho lập tay");
      desk.locator("#make").click();
      assertThat(desk.locator("h1")).hasText("Kho lập tay");

      desk.locator("#add summary").click();
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      desk.locator("#add a[href*=TRUE_FALSE]").click();
      desk.locator("#prompt").fill("Điện giật thì ngắt cầu dao trước.");
      desk.locator("input[name=truth]").first().check();
      desk.locator("#save").click();
      assertThat(desk.getByText("Đã thêm câu hỏi vào ngân hàng.")).isVisible();

      desk.locator("#change").click();
      desk.locator("#prompt").fill("Điện giật thì ngắt cầu dao trước tiên.");
      desk.locator("#save").click();
      assertThat(desk.locator("h1")).hasText("Điện giật thì ngắt cầu dao trước tiên.");
      assertThat(desk.locator("#versions tbody tr")).hasCount(2);

      desk.locator("#retiring summary").click();
      Accessibility.check(desk);
      desk.locator("#away").click();
      assertThat(desk.getByText("Câu hỏi đã ngừng dùng.")).isVisible();
      assertThat(desk.locator("#questions tbody tr")).hasCount(0);

      desk.locator("#bring").click();
      desk.locator("#file").setInputFiles(file("cau-hoi.gift", "Gọi cấp cứu số nào? {=115 ~114}"));
      desk.locator("#look").uncheck();
      desk.locator("#send").click();
      assertThat(desk.locator("#questions tbody tr .badge.ok")).containsText("Mới");
      Accessibility.checkWidth(desk);
      desk.navigate(desk.locator("nav a[href*='/ngan-hang/']").last().getAttribute("href"));
      assertThat(desk.locator("#questions tbody tr")).hasCount(1);
    }
  }

  private static void fill(Page desk) {
    desk.locator("#file").setInputFiles(file("cau-hoi.gift", CONTRADICTORY));
    desk.locator("#title").fill("Bài từ tệp");
    desk.locator("#unit").selectOption(new SelectOption().setIndex(1));
  }

  private static FilePayload file(String name, String text) {
    return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  private static Page signedIn(Chromium chromium, QuizRoom room, String below) {
    Page desk = chromium.visitor(Chromium.PHONE);
    desk.navigate("/quan-ly/bai-kiem-tra/" + room.quiz + below);
    desk.locator("#userName").fill(room.manager());
    desk.locator("#password").fill(QuizRoom.PASSWORD);
    desk.locator("#go").click();
    return desk;
  }
}
