package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.system.RunningPortal;

/**
 * A rule is put together on a phone: what nobody could reach is said, and why it changed is kept.
 */
@InBrowser
class FinishRuleBrowserIT {

  private static final int AT_LEAST = 10;

  @Test
  void moreThanThereIsIsRefusedWithBothNumbersAndTheReasonStandsWithTheVersion(
      Chromium chromium, RunningPortal portal) {
    String title = "Khóa đổi điều kiện " + UUID.randomUUID().toString().substring(0, 8);
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@TTHTCD-22489");
    desk.go("/quan-ly/khoa-hoc/moi");
    desk.fill("title", title).choose("topic", 1).bring("file", Desk.file("bai.txt")).send("make");
    String course = desk.path();
    desk.go(course + "/dieu-kien");
    assertThat(desk.find("#adding").innerText()).doesNotContain("không bắt buộc");

    desk.choose("is", AT_LEAST).fill("amount", "5").send("add");
    assertThat(desk.find("#tree").innerText()).contains("Ít nhất 5", "trong nhóm mới được 0");
    desk.choose("is", 0).choose("group", 1).send("add");
    desk.send("look");
    assertThat(desk.find("main").innerText())
        .contains("Nhóm đòi 5 nhưng các điều kiện trong nhóm cộng lại chỉ được 1");
    Accessibility.checkWidth(desk.browserPage());

    desk.go(course + "/dieu-kien");
    desk.choose("is", 1).choose("lesson", 1).send("add");
    desk.send("look");
    desk.send("save");
    assertThat(desk.path()).as("without a reason").endsWith("/dieu-kien");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    desk.fill("why", "Bà con xin bỏ bài kiểm tra").send("save");
    assertThat(desk.path()).isEqualTo(course);
    desk.go(course + "/dieu-kien");
    desk.find("main details > summary").last().click();
    assertThat(desk.find("main").innerText()).contains("Vì sao: Bà con xin bỏ bài kiểm tra");
    desk.close();
  }
}
