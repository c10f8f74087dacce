package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.json.Json;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Several who ask for a seat are answered together. */
@InBrowser
class ManyAskBrowserIT {

  private static final Path SHOTS = Path.of(System.getProperty("hieuhoc.test.folder"), "../shots");

  @Test
  void whoIsTickedIsDeclinedWithAReasonAndTheOthersComeInAsFarAsThereAreSeats(
      Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "hoi");
    String offering =
        askedFor(portal, office, "Cao Thị Quỳnh Một", "Cao Văn Quỳnh Hai", "Cao Quỳnh Ba");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn("hoi.cb", Office.PASSWORD);
      phone.navigate("/quan-ly/lop/" + offering);
      assertThat(phone.locator("#asking-title")).hasText("Đang xin vào lớp (3)");
      picture(phone, "ask");

      send(phone, "Nhận người đã chọn");
      assertThat(phone.locator("main")).containsText("Chưa chọn ai");

      phone.getByLabel("Cao Quỳnh Ba").check();
      phone.locator("#answers summary").click();
      send(phone, "Không nhận người đã chọn");
      assertThat(phone.locator("main")).containsText("Chưa viết lý do");
      assertThat(phone.getByLabel("Cao Quỳnh Ba")).isChecked();
      picture(phone, "reason");
      phone.locator("#reason").fill("Lớp dành cho người chưa biết");
      phone.waitForNavigation(() -> phone.locator("#reason").press("Enter"));
      assertThat(phone.locator("main")).containsText("Đã viết lý do không nhận");
      assertThat(phone.locator("#reason")).hasValue("Lớp dành cho người chưa biết");
      send(phone, "Không nhận người đã chọn");
      assertThat(phone.locator("main")).containsText("Đã ghi là không nhận 1 người");

      send(phone, "Nhận cả 2 người");
      assertThat(phone.locator("main")).containsText("Có chỗ trong lớp: 1 người");
      assertThat(phone.locator("#waiting-title")).hasText("Đang chờ chỗ (1)");
      assertThat(phone.locator("#queued")).containsText("Cao Văn Quỳnh Hai");
      assertThat(phone.locator("#queued")).containsText("Số thứ tự chờ: 1");
      picture(phone, "answered");

      phone.waitForNavigation(phone.locator("main .tabs a[href$='xem=dang-hoc']")::click);
      assertThat(phone.locator("#learners")).containsText("Cao Thị Quỳnh Một");
      picture(phone, "learning");
    }
  }

  /** A class with one seat for which these ask, one after the other. */
  private static String askedFor(RunningPortal portal, Office office, String... names) {
    String course =
        office.course(
            "Lớp một chỗ",
            Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
    String offering =
        office.made(
            "courses/" + course + "/offerings",
            Json.createObjectBuilder()
                .add("mode", "BLENDED")
                .add("enrolmentMode", "APPROVAL")
                .add("seats", 1));
    office.meeting(offering, Instant.now().plus(Duration.ofDays(3)));
    for (String name : List.of(names)) {
      String user = "dong." + List.of(names).indexOf(name);
      office.learner(user, name);
      portal.call(
          portal.operator().token(user),
          "POST",
          "offerings/" + offering + "/enrolments",
          Json.createObjectBuilder());
    }
    return offering;
  }

  private static void send(Page page, String button) {
    Locator pressed =
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true));
    page.waitForNavigation(pressed::click);
  }

  private static void picture(Page page, String name) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(SHOTS.resolve("class-desk-" + name + ".png").normalize())
            .setFullPage(true));
  }
}
