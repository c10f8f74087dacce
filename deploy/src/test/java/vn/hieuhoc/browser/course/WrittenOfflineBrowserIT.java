package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/**
 * A form sent without network is not left for an error page of the browser, nor is what it says.
 */
@InBrowser
class WrittenOfflineBrowserIT {

  private static final String SAID = "Ủ ngoài vườn có được không ạ?";

  /** Somebody who learns in a course and is about to ask something about it. */
  private static Page asking(Chromium chromium, RunningPortal portal, String user, String name) {
    Office office = new Office(portal, user);
    String course =
        office.course(
            "Viết khi mất sóng " + user,
            Json.createObjectBuilder()
                .add("kind", "LINK")
                .add("title", "Xem cách ủ")
                .add("link", "https://example.org/"));
    office.learner(user + ".hoc", name);
    office.enrolAlone(user + ".hoc", course);
    Page phone = chromium.visitor(Chromium.PHONE);
    new SignInPage(phone).open().signIn(user + ".hoc", Office.PASSWORD);
    phone.navigate("/khoa-hoc/" + course + "/hoi-dap");
    phone.locator("#title").fill("Hỏi về chỗ ủ");
    phone.locator("#body").fill(SAID);
    return phone;
  }

  private static List<String> posts(Page page) {
    List<String> posts = new ArrayList<>();
    page.onRequest(
        (Request request) -> {
          if (request.method().equals("POST")) {
            posts.add(request.url());
          }
        });
    return posts;
  }

  @Test
  void whatWasWrittenStaysAndIsSentWithTheNextPress(Chromium chromium, RunningPortal portal) {
    try (Page phone = asking(chromium, portal, "vietsong.mot", "Đinh Thị Viết Mất Sóng")) {
      String address = phone.url();
      List<String> posts = posts(phone);
      phone.context().setOffline(true);
      phone.locator("#ask").click();

      assertThat(phone.locator("#khong-mang")).containsText("Những gì đã viết vẫn còn ở đây");
      assertThat(phone.locator("#body")).hasValue(SAID);
      assertThat(phone).hasURL(address);
      assertThat(posts).isEmpty();
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);

      phone.context().setOffline(false);
      assertThat(phone.locator("#khong-mang")).isHidden();
      phone.locator("#ask").dblclick();

      assertThat(phone.locator("main")).containsText("Hỏi về chỗ ủ");
      assertThat(posts).as("pressed twice, sent once").hasSize(1);
    }
  }

  @Test
  void aPhoneThatThinksItHasANetworkDoesNotLeaveEither(Chromium chromium, RunningPortal portal) {
    try (Page phone = asking(chromium, portal, "vietsong.hai", "Đinh Văn Tưởng Mất Sóng")) {
      phone.route("**/*", Route::abort);
      phone.locator("#ask").click();

      assertThat(phone.locator("#khong-mang")).isVisible();
      assertThat(phone.locator("#body")).hasValue(SAID);

      phone.unroute("**/*");
      phone.waitForNavigation(() -> phone.locator("#ask").click());

      assertThat(phone.locator("#khong-mang")).isHidden();
      assertThat(phone.locator("main")).containsText("Hỏi về chỗ ủ");
    }
  }
}
