package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** The player shows lessons under the headings of the outline; on a phone the list is folded. */
@InBrowser
class PlayerPartsBrowserIT {

  @Test
  void lessonsStandUnderTheirHeadingsAndAreCounted(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "phan");
    String course =
        office.course(
            "Phần: trồng cây",
            link("Chọn giống", "Chuẩn bị").add("dueDays", 7),
            link("Làm đất", "Chuẩn bị").add("dueDays", 14),
            link("Tưới nước", "Chăm cây"));
    office.learner("phan.lan", "Cao Thị Lan Phần");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn("phan.lan", Office.PASSWORD);
      phone.navigate("/khoa-hoc/" + course);
      phone.waitForNavigation(() -> phone.locator("[id='enrol-alone-send']").click());
      phone.navigate("/toi");
      phone.waitForNavigation(() -> phone.locator("#hoc-tiep a.btn").click());

      Locator outline = phone.locator("#muc-luc");
      assertThat(outline).isHidden();
      phone.locator("a.only-drawer").click();
      assertThat(outline.locator("summary")).hasCount(2);
      assertThat(outline.locator("summary").first()).containsText("Chuẩn bị");
      assertThat(outline.locator("summary .num").first()).hasText("0/2");
      assertThat(outline.locator("details").first().locator("[aria-current=page]"))
          .containsText("1. Chọn giống");
      assertThat(outline.locator("details").nth(1).locator("a")).containsText("3. Tưới nước");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);

      assertThat(outline.locator("[aria-current=page]")).containsText("Trang ngoài");
      assertThat(outline.locator("[aria-current=page]"))
          .containsText(Pattern.compile("nên học xong trước hết ngày [0-9/]{8,}"));
      assertThat(outline.locator("details").nth(1).locator("a")).not().containsText("nên học");

      Locator all = outline.locator("#mo-het");
      all.click();
      assertThat(all).hasText("Mở hết các phần");
      assertThat(outline.locator("details[open]")).hasCount(0);
      all.click();
      assertThat(outline.locator("details[open]")).hasCount(2);

      outline.locator(".close a").click();
      assertThat(outline).isHidden();
      phone.waitForNavigation(() -> phone.keyboard().press("ArrowRight"));
      assertThat(phone.locator("h1")).hasText("2. Làm đất");
      phone.waitForNavigation(() -> phone.keyboard().press("ArrowLeft"));
      assertThat(phone.locator("h1")).hasText("1. Chọn giống");
    }
  }

  @Test
  void aFileIsHandedInFromTheLessonWhereOneStopped(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "nop");
    String course =
        office.course(
            "Nộp: băng bó",
            Json.createObjectBuilder()
                .add("kind", "ASSIGNMENT")
                .add("title", "Chụp chỗ băng bó")
                .add("task", "Băng bó rồi chụp lại."));
    office.learner("nop.lan", "Cao Thị Lan Nộp");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn("nop.lan", Office.PASSWORD);
      phone.navigate("/khoa-hoc/" + course);
      phone.waitForNavigation(() -> phone.locator("[id='enrol-alone-send']").click());
      assertThat(phone).not().hasURL(Pattern.compile("bai="));

      phone.locator("[id='file']").setInputFiles(Desk.file("bai-lam.txt"));
      phone.waitForNavigation(() -> phone.locator("[id='handIn']").click());

      assertThat(phone.locator("#mine-title")).isVisible();
      assertThat(phone.locator("main")).containsText("bai-lam.txt");
    }
  }

  @Test
  void whatIsWrittenBesideALessonIsKeptAlsoWithoutNetwork(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "ghichu");
    String course =
        office.course("Ghi chú: nuôi ong", link("Chọn tổ", "Ong"), link("Lấy mật", "Ong"));
    office.learner("ghichu.lan", "Cao Thị Lan Ghi Chú");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn("ghichu.lan", Office.PASSWORD);
      phone.navigate("/khoa-hoc/" + course);
      phone.waitForNavigation(() -> phone.locator("[id='enrol-alone-send']").click());
      phone.navigate("/toi");
      phone.waitForNavigation(() -> phone.locator("#hoc-tiep a.btn").click());
      Locator note = phone.locator("#ghi-chu");
      note.locator("summary").click();
      note.locator("textarea").fill("Đội mũ lưới trước khi mở tổ");
      assertThat(note.locator("[role=status]")).containsText("Đã lưu");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);

      phone.context().setOffline(true);
      note.locator("textarea").fill("Đội mũ lưới, mang găng");
      assertThat(note.locator("[role=status]")).containsText("Mất mạng");
      phone.context().setOffline(false);
      assertThat(note.locator("[role=status]")).containsText("Đã lưu");

      phone.waitForNavigation(() -> note.locator("a").click());
      assertThat(phone.locator("main article")).hasCount(1);
      assertThat(phone.locator("main article")).containsText("Đội mũ lưới, mang găng");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
    }
  }

  private static JsonObjectBuilder link(String title, String part) {
    return Json.createObjectBuilder()
        .add("kind", "LINK")
        .add("title", title)
        .add("section", part)
        .add("link", "https://example.org/");
  }
}
