package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Two learners on their phones want the one seat of a class. */
@InBrowser
class WaitingListBrowserIT {

  @Test
  void theSecondWaitsIsOfferedTheSeatAndTakesIt(Chromium chromium, RunningPortal portal) {
    String course = classWithOneSeat(portal);
    try (Page first = chromium.visitor(Chromium.PHONE);
        Page second = chromium.visitor(Chromium.PHONE);
        Page manager = chromium.visitor(Chromium.PHONE)) {
      signIn(first, "cho.lan");
      signIn(second, "cho.nam");
      first.navigate("/khoa-hoc/" + course);
      checked(first);
      tap(first, "enrol-0-send");
      assertThat(first.locator("#ghi-danh")).containsText("Đang học khóa này");

      second.navigate("/khoa-hoc/" + course);
      tap(second, "wait-0-send");
      assertThat(second.locator("#ghi-danh")).containsText("Đang chờ chỗ, số thứ tự chờ: 1");
      checked(second);
      signIn(manager, "cho.cb");
      manager.navigate("/quan-ly/khoa-hoc/" + course);
      assertThat(manager.locator("#learners a[href$='xem=dang-cho']")).hasText("Đang chờ 1");
      checked(manager);
      manager.waitForNavigation(manager.locator("#learners a").first()::click);
      assertThat(manager.locator("#learners tbody")).containsText("Cao Thị Lan Chờ");
      assertThat(manager.locator("#learners tbody tr")).hasCount(1);
      checked(manager);
      manager.waitForNavigation(manager.locator("main .tabs a[href$='xem=dang-cho']")::click);
      assertThat(manager.locator("#learners tbody")).containsText("Cao Văn Nam Chờ");
      assertThat(manager.locator("#learners tbody")).containsText("Đang chờ chỗ");
      checked(manager);
      second.navigate("/toi");
      assertThat(second.locator("#cac-khoa")).containsText("Đang chờ chỗ, số thứ tự chờ: 1");
      assertThat(second.locator("#offer-0-take")).hasCount(0);

      tapAndSayYes(first, "withdraw-0-send");
      assertThat(first.locator("main")).containsText("Ai đang chờ sẽ được mời");

      second.navigate("/toi");
      assertThat(second.locator("main")).containsText("Có chỗ rồi");
      checked(second);
      second.navigate("/khoa-hoc/" + course);
      assertThat(second.locator("#ghi-danh")).containsText("Chỗ được giữ đến");
      checked(second);
      first.navigate("/khoa-hoc/" + course);
      assertThat(first.locator("[id='wait-0-send']")).hasCount(1);
      second.navigate("/toi");
      tap(second, "offer-0-take");
      assertThat(second.locator("#ghi-danh")).containsText("Đang học khóa này");

      // Who only waits has no seat to give back.
      tap(first, "wait-0-send");
      tapAndSayYes(first, "withdraw-0-send");
      assertThat(first.locator("main")).containsText("Đã thôi chờ.");

      // Whoever waits now is asked when the other leaves, and may say no.
      tap(first, "wait-0-send");
      tapAndSayYes(second, "withdraw-0-send");
      first.navigate("/toi");
      tapAndSayYes(first, "offer-0-leave");
      assertThat(first.locator("#offer-0-take")).hasCount(0);
      second.navigate("/khoa-hoc/" + course);
      assertThat(second.locator("[id='enrol-0-send']")).hasCount(1);

      // Whoever comes too late is told: the button that was pressed is not there any more.
      first.navigate("/khoa-hoc/" + course);
      tap(first, "enrol-0-send");
      tap(second, "enrol-0-send");
      assertThat(second.locator("main")).containsText("trang này đã đổi từ lúc mở ra");
      assertThat(second.locator("[id='wait-0-send']")).hasCount(1);
    }
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, Office.PASSWORD);
  }

  private static void tap(Page page, String id) {
    Locator button = page.locator("[id='" + id + "']");
    page.waitForNavigation(button::click);
  }

  /** What gives a turn away is asked back first: one tap does nothing. */
  private static void tapAndSayYes(Page page, String id) {
    Locator yes = page.locator("[id='" + id + "']");
    assertThat(yes).isHidden();
    page.locator("details:has([id='" + id + "']) > summary").click();
    assertThat(yes).isVisible();
    checked(page);
    page.waitForNavigation(yes::click);
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }

  /** Public id of a course with one session of one seat, and two people who have accounts. */
  private static String classWithOneSeat(RunningPortal portal) {
    Office office = new Office(portal, "cho");
    String course =
        office.course(
            "Lớp chỉ có một chỗ",
            Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
    String offering =
        office.made(
            "courses/" + course + "/offerings",
            Json.createObjectBuilder().add("mode", "BLENDED").add("seats", 1));
    office.meeting(offering, Instant.now().plus(Duration.ofDays(5)));
    office.learner("cho.lan", "Cao Thị Lan Chờ");
    office.learner("cho.nam", "Cao Văn Nam Chờ");
    return course;
  }
}
