package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** A certificate from elsewhere: declared on a phone, checked at the commune. */
@InBrowser
class ElsewhereBrowserIT {

  private static final String NAME = "Chamaléa Thị Bằng";

  @Test
  void aCertificateIsDeclaredAndCheckedAndStandsOnce(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "nk.mot");
    hall.comes("nk.bang", NAME);
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page desk = chromium.visitor(Chromium.TABLET)) {
      signIn(phone, "nk.bang");
      phone.navigate("/toi/da-hoc");
      phone.getByText("Ghi việc học ở nơi khác").click();
      phone.waitForURL("**/toi/da-hoc/khai");
      checked(phone);
      fill(phone, "24/11/2099");
      send(phone, "#declare");
      assertThat(phone.locator("#date-error")).containsText("chưa tới");
      assertThat(phone.locator("#what")).hasValue("Kỹ năng số cơ bản");
      fill(phone, "15/06/2026");
      send(phone, "#declare");
      assertThat(phone.locator(".banner.ok")).containsText("Đã ghi “Kỹ năng số cơ bản”");
      assertThat(line(phone)).containsText("Tự khai");
      assertThat(line(phone)).containsText("90 phút");

      signIn(desk, "nk.mot.xa");
      desk.navigate("/quan-ly/nguoi-dan?q=bang chamalea");
      desk.getByText(NAME).first().click();
      desk.waitForURL("**/quan-ly/nguoi-dan/*");
      desk.locator("a[href$='/hoc-noi-khac']").click();
      desk.waitForURL("**/hoc-noi-khac");
      checked(desk);
      fill(desk, "15/06/2026");
      send(desk, "#enter");
      assertThat(desk.locator("#checked-error")).isVisible();
      desk.getByText("Đã xem giấy chứng nhận").click();
      send(desk, "#enter");
      assertThat(desk.locator(".banner.ok")).containsText("Đã ghi “Kỹ năng số cơ bản” cho " + NAME);

      phone.navigate("/toi/da-hoc?nam=2026");
      assertThat(line(phone).filter(new Locator.FilterOptions().setHasText("Đã kiểm giấy tờ")))
          .hasCount(1);

      desk.locator("a[href$='/hoc-noi-khac']").click();
      desk.waitForURL("**/hoc-noi-khac");
      desk.locator("a[href$='/da-hoc']").click();
      desk.waitForURL("**/da-hoc");
      checked(desk);
      desk.locator("input[name=viec]").check();
      desk.locator("#why").fill("Giấy của người khác");
      send(desk, "#void");
      assertThat(desk.locator(".banner.ok")).containsText("Đã thu lại");
      assertThat(desk.locator("main .list")).containsText("Giấy của người khác");

      phone.navigate("/toi/da-hoc?nam=2026");
      assertThat(line(phone)).hasCount(0);
      phone.locator("a[href$='thu-lai=1']").click();
      phone.waitForURL("**thu-lai=1");
      assertThat(line(phone)).hasCount(2);
      assertThat(line(phone).first()).containsText("Đã thu lại");
      checked(phone);
    }
  }

  private static void fill(Page page, String day) {
    page.locator("#what").fill("Kỹ năng số cơ bản");
    page.locator("#issuer").fill("Bình dân học vụ số");
    page.locator("#date").fill(day);
    page.locator("#hours").fill("1,5");
  }

  private static void send(Page page, String button) {
    page.waitForNavigation(() -> page.locator(button).click());
  }

  private static Locator line(Page page) {
    return page.locator("tr").filter(new Locator.FilterOptions().setHasText("Kỹ năng số cơ bản"));
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, MeetingHall.PASSWORD);
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }
}
