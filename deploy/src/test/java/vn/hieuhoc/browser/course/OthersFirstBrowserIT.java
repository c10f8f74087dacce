package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Whoever opens a course that comes after another one is led there, not turned away. */
@InBrowser
class OthersFirstBrowserIT {

  private static final String BEFORE = "Trước: chọn đất làm vườn";

  @Test
  void theHomeLeadsToTheCourseThatComesFirst(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "truoc");
    String before = course(office, BEFORE);
    String after = course(office, "Sau: chăm vườn quanh năm");
    office.learner("truoc.lan", "Đinh Thị Lan Trước");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page manager = chromium.visitor(Chromium.TABLET)) {
      new SignInPage(phone).open().signIn("truoc.lan", Office.PASSWORD);
      office.enrolAlone("truoc.lan", after);
      new SignInPage(manager).open().signIn("truoc.cb", Office.PASSWORD);
      manager.navigate("/quan-ly/khoa-hoc/" + after + "/can-truoc");
      manager.locator("#other").selectOption(before);
      manager.waitForNavigation(manager.locator("#add")::click);

      phone.navigate("/toi");
      Locator card = phone.locator("#cac-khoa h3 a[href^='/hoc/']");
      Response page = phone.waitForNavigation(card::click);

      Assertions.assertThat(page.status()).isEqualTo(200);
      assertThat(phone.locator("h1")).hasText("Học khóa này trước");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
      phone.waitForNavigation(phone.locator("#hoc-truoc a.btn")::click);
      assertThat(phone.locator("h1")).hasText(BEFORE);
    }
  }

  private static String course(Office office, String title) {
    return office.course(
        title,
        Json.createObjectBuilder()
            .add("kind", "LINK")
            .add("title", "Xem vườn")
            .add("link", "https://example.org/"));
  }
}
