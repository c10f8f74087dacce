package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** The seat somebody pressed is the one that is offered, and a course can be left again. */
@InBrowser
class SeatPressedBrowserIT {

  private static String course(RunningPortal portal, Office office) {
    String course =
        office.course(
            "Khóa có hai lớp",
            Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
    for (int days : new int[] {5, 9}) {
      String offering =
          office.made(
              "courses/" + course + "/offerings",
              Json.createObjectBuilder().add("mode", "BLENDED"));
      office.meeting(offering, Instant.now().plus(Duration.ofDays(days)));
    }
    office.made(
        "courses/" + course + "/offerings", Json.createObjectBuilder().add("mode", "SELF_PACED"));
    return course;
  }

  @Test
  void afterSigningInTheClassThatWasPressedIsOffered(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "lop");
    String course = course(portal, office);
    office.learner("lop.lan", "Cao Thị Lan Lớp");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      phone.navigate("/khoa-hoc/" + course);
      Locator second = phone.locator("#ghi-danh a[href^='/dang-nhap']").nth(1);
      String pressed = second.innerText();
      phone.waitForNavigation(second::click);
      new SignInPage(phone).signIn("lop.lan", Office.PASSWORD);

      assertThat(phone.locator("main .banner a[href='#ghi-danh']")).hasText(pressed);
      assertThat(phone.locator("#ghi-danh .btn.wide")).hasText(pressed);
      checked(phone);
    }
  }

  @Test
  void aCourseLearntAloneCanBeLeftAlsoWhenItIsNotOfferedAnyMore(
      Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "thoi");
    String course = course(portal, office);
    office.learner("thoi.lan", "Cao Thị Lan Thôi");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page manager = chromium.visitor(Chromium.TABLET)) {
      new SignInPage(phone).open().signIn("thoi.lan", Office.PASSWORD);
      phone.navigate("/khoa-hoc/" + course);
      phone.waitForNavigation(phone.locator("[id='enrol-alone-send']")::click);

      new SignInPage(manager).open().signIn("thoi.cb", Office.PASSWORD);
      manager.navigate("/quan-ly/khoa-hoc/" + course);
      sayYes(manager, "archive");
      assertThat(manager.locator("main")).containsText("Đã cất khóa");

      Response page = phone.navigate("/khoa-hoc/" + course);
      Assertions.assertThat(page.status()).isEqualTo(200);
      assertThat(phone.locator("main")).containsText("Khóa này không mở nữa");
      Page again = phone.context().newPage();
      again.route("**/api/v1/progress-changes**", route -> {});
      again.navigate("/khoa-hoc/" + course);
      sayYes(phone, "stop-send");
      assertThat(phone.locator("main")).containsText("Đã thôi học khóa này");
      assertThat(phone.locator("#cac-khoa")).not().containsText("Khóa có hai lớp");
      checked(phone);
      sayYes(again, "stop-send");
      assertThat(again.locator("main")).containsText("Đã rời khóa này từ trước");
      checked(again);
    }
  }

  /** What cannot be undone by a tap is asked back first. */
  private static void sayYes(Page page, String id) {
    Locator yes = page.locator("[id='" + id + "']");
    assertThat(yes).isHidden();
    page.locator("details:has([id='" + id + "']) > summary").click();
    checked(page);
    page.waitForNavigation(yes::click);
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }
}
