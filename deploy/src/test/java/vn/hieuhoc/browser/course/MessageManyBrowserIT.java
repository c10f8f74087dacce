package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Somebody at the commune writes to chosen people, after looking whom it reaches. */
@InBrowser
class MessageManyBrowserIT {

  @Test
  void peopleAreChosenSeenBeforeWrittenToOnceAndItIsKnownWhoHasRead(
      Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "truc");
    office.learner("truc.mot", "Trúc Thị Nhất");
    office.learner("truc.hai", "Trúc Văn Nhì");
    office.presenter("Trúc Văn Ba");
    Desk desk = Desk.signedIn(chromium, portal, Chromium.TABLET, "COMMUNE_STAFF@22489");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      assertThat(desk.go("/quan-ly/nguoi-dan?q=Trúc")).isEqualTo(200);
      assertThat(desk.find("nav.tabs [aria-current=page]")).containsText("Tất cả 3");
      assertThat(desk.find("nav.tabs")).containsText("Chờ xác nhận 0");
      checked(desk);
      desk.tap(desk.find("main a[href^='/quan-ly/nguoi-dan/nhieu']"));
      assertThat(desk.find("input[name=muc]")).hasCount(3);
      desk.find("[id='all']").check();
      assertThat(
              desk.browserPage()
                  .waitForDownload(() -> desk.find("[id='sheet']").click())
                  .suggestedFilename())
          .isEqualTo("nguoi-dan.xlsx");
      desk.send("message");
      assertThat(desk.path()).isEqualTo("/quan-ly/nguoi-dan/nhan-tin");
      assertThat(desk.find("main .facts")).containsText("3 người đã chọn");
      assertThat(desk.find("main .facts")).containsText("2 người đọc được trên cổng");
      assertThat(desk.find("[id='out'] tbody")).containsText("Trúc Văn Ba");
      assertThat(desk.find("[id='out'] tbody tr")).hasCount(1);
      checked(desk);

      desk.send("send");
      assertThat(desk.mistake()).isNotEmpty();
      desk.fill("title", "Mang giấy tờ ngày 5/12")
          .fill("body", "Mời bà con mang căn cước đến nhà văn hóa.")
          .send("send");
      assertThat(desk.notice()).contains("Đã gửi, 2 người nhận được");
      assertThat(desk.find("main .big")).containsText("0 / 2");
      assertThat(desk.find("main")).containsText("1 người chưa có tài khoản");
      String kept = desk.path();
      checked(desk);

      new SignInPage(phone).open().signIn("truc.mot", Office.PASSWORD);
      phone.navigate("/thong-bao");
      phone.locator("article.news a", new Page.LocatorOptions().setHasText("Mang giấy tờ")).click();
      assertThat(phone.locator("main")).containsText("Mời bà con mang căn cước");
      Accessibility.checkWidth(phone);

      desk.go(kept + "?xem=da-doc");
      assertThat(desk.find("main .big")).containsText("1 / 2");
      desk.go("/quan-ly/thong-bao");
      assertThat(desk.find("[id='announcements'] tbody")).containsText("3 người được chọn");
    } finally {
      desk.close();
    }
  }

  private static void checked(Desk desk) {
    Accessibility.checkWidth(desk.browserPage());
    Accessibility.check(desk.browserPage());
  }
}
