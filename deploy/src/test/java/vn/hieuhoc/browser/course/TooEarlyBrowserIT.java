package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Saying too early that a lesson is finished is no mistake: the button says how long it takes. */
@InBrowser
class TooEarlyBrowserIT {

  @Test
  void besideTheButtonStandsHowManyMinutesAreLeft(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "som");
    String course =
        office.course(
            "Sớm: ủ phân tại nhà",
            Json.createObjectBuilder()
                .add("kind", "LINK")
                .add("title", "Xem cách ủ")
                .add("minutes", 8)
                .add("link", "https://example.org/"));
    office.learner("som.lan", "Đinh Thị Lan Sớm");
    String enrolment = office.enrolAlone("som.lan", course);
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn("som.lan", Office.PASSWORD);
      phone.navigate("/hoc/" + enrolment);
      Locator button = phone.locator("#finish-send");
      phone.waitForNavigation(button::click);

      Locator hint = phone.locator("#finish .status");
      assertThat(hint).containsText("khoảng 2 phút nữa");
      assertThat(hint).isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
      assertThat(button).isInViewport();
      assertThat(phone.locator("#loi, .banner.bad")).hasCount(0);
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
    }
  }
}
