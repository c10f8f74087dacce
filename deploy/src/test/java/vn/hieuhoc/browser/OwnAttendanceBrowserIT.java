package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** A learner reads what the list of a session says, objects, and is answered. */
@InBrowser
class OwnAttendanceBrowserIT {

  private static final String MINE = "/toi/diem-danh";
  private static final String DESK = "/quan-ly/phan-hoi-diem-danh";

  @Test
  void anObjectionIsSentAnsweredAndTheListSaysSo(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "dd.mot");
    hall.comes("dd.lan", "Cao Thị Lan Điểm");
    hall.comes("dd.nam", "Cao Văn Nam Điểm");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page other = chromium.visitor(Chromium.PHONE);
        Page desk = chromium.visitor(Chromium.TABLET)) {
      signIn(desk, hall.presenter);
      desk.navigate("/quan-ly/buoi-hoc/" + hall.session);
      absent(desk, "Cao Thị Lan Điểm");
      absent(desk, "Cao Văn Nam Điểm");

      object(phone, "dd.lan", "Tôi ngồi hàng đầu, cạnh chị Ba.");
      object(other, "dd.nam", "Tôi có đến, về sớm.");

      desk.navigate("/quan-ly");
      assertThat(desk.locator(".need")).containsText("2");
      desk.navigate(DESK);
      checked(desk);
      answer(desk, "Cao Thị Lan Điểm", "Chị Ba xác nhận.", "GRANTED");
      answer(desk, "Cao Văn Nam Điểm", "Không ai thấy anh ở buổi học.", "DISMISSED");
      assertThat(desk.locator("main")).containsText("Không có phản hồi nào chờ trả lời");
      desk.navigate(DESK + "?xem=da-tra-loi");
      assertThat(desk.locator("main")).containsText("Chị Ba xác nhận.");
      checked(desk);

      phone.navigate(MINE);
      assertThat(session(phone, hall)).containsText("Đã sửa theo phản hồi");
      assertThat(session(phone, hall).locator(".badge").first()).containsText("Có mặt");
      other.navigate(MINE);
      assertThat(session(other, hall)).containsText("Giữ nguyên như đã ghi");
      assertThat(session(other, hall).locator(".badge").first()).containsText("Vắng");
      Assertions.assertThat(hall.status("Cao Thị Lan Điểm")).startsWith("PRESENT");
      Assertions.assertThat(hall.status("Cao Văn Nam Điểm")).startsWith("ABSENT");
    }
  }

  private static void object(Page phone, String user, String words) {
    signIn(phone, user);
    phone.navigate(MINE);
    assertThat(phone.locator("main .badge").first()).containsText("Vắng");
    checked(phone);
    phone.locator("details:has(form) > summary").click();
    phone.locator("#la-0").selectOption("LATE");
    // Without a word it is not sent, and it says so beside what was chosen.
    phone.waitForNavigation(() -> phone.locator("[id='send-0']").click());
    assertThat(phone.locator("#loi a")).hasAttribute("href", "#ly-do-0");
    assertThat(phone.locator("#ly-do-0")).isVisible();
    assertThat(phone.locator("#la-0")).hasValue("LATE");
    phone.locator("#la-0").selectOption("PRESENT");
    phone.locator("#ly-do-0").fill(words);
    phone.waitForNavigation(() -> phone.locator("[id='send-0']").click());
    assertThat(phone.locator("main")).containsText("Đang chờ người dẫn buổi học trả lời");
    checked(phone);
  }

  private static void answer(Page desk, String name, String words, String outcome) {
    Locator card =
        desk.locator("main section.card").filter(new Locator.FilterOptions().setHasText(name));
    card.locator("textarea").fill(words);
    desk.waitForNavigation(() -> card.locator("button[value$=' " + outcome + "']").click());
  }

  private static void absent(Page desk, String name) {
    Locator row = desk.locator("#roster li").filter(new Locator.FilterOptions().setHasText(name));
    row.locator(".tap[value$=' ABSENT']").click();
    assertThat(row.locator("[aria-pressed=true]")).hasCount(1);
    assertThat(desk.locator("#saved")).containsText("Đã lưu");
  }

  private static Locator session(Page page, MeetingHall hall) {
    return page.locator("#buoi-" + hall.session);
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, MeetingHall.PASSWORD);
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }
}
