package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.system.RunningPortal;

/** The desk of a class says when and where it meets, and shows what citizens see of it. */
@InBrowser
class ClassMeetsBrowserIT {

  @Test
  void dayHourAndPlaceStandOnTheDeskOfTheClassAndOnThePageThatCitizensSee(
      Chromium chromium, RunningPortal portal) {
    String title = "Lớp ghép cành " + UUID.randomUUID().toString().substring(0, 8);
    String day =
        DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)
            .format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(10));
    String hall = "Vườn ươm của " + title;
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@TTHTCD-22489");
    desk.go("/quan-ly/khoa-hoc/moi");
    desk.fill("title", title).choose("topic", 1).bring("file", Desk.file("bai.txt"));
    desk.fill("day", day).fill("from", "08:00").fill("to", "10:00").fill("venue", hall);
    desk.fill("seats", "20").send("make");
    String course = desk.path();

    desk.tap(desk.find("#meetings a[href*='/quan-ly/lop/']").first());
    assertThat(desk.all("#meetings li"))
        .singleElement()
        .asString()
        .contains(day, "08:00 đến 10:00", hall);
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());

    // The hall decides how many fit in: a greater number is not passed over as if it were taken.
    desk.fill("seats", "40").send("save");
    assertThat(desk.find("main").innerText()).contains("lớp vẫn nhận 20 người");
    desk.fill("seats", "12").send("save");
    assertThat(desk.find("main").innerText()).contains("12 chỗ").doesNotContain("vẫn nhận");

    // Its own name is said wherever it is one of several.
    desk.fill("name", "Lớp tối thôn Đông").send("save");
    assertThat(desk.find("h1").innerText()).isEqualTo("Lớp tối thôn Đông");
    desk.go(course);
    assertThat(desk.find("#meetings").innerText()).contains("Lớp tối thôn Đông");
    desk.tap(desk.find("#meetings a[href*='/quan-ly/lop/']").first());

    // What follows is said before nobody more is taken.
    desk.find("details:has([id='close']) > summary").click();
    assertThat(desk.find("#closing").locator("xpath=..").innerText())
        .contains("0 người trong lớp vẫn học tiếp");
    Accessibility.check(desk.browserPage());
    desk.send("close");
    assertThat(desk.find("main").innerText()).contains("Lớp đang thôi nhận người mới");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    desk.send("reopen");
    assertThat(desk.find("main").innerText())
        .contains("Lớp nhận người lại")
        .doesNotContain("đang thôi nhận");

    desk.tap(desk.find("main a[href^='/khoa-hoc/']"));
    assertThat(desk.path()).isEqualTo(course.replace("/quan-ly", ""));
    assertThat(desk.find("#sessions").innerText())
        .contains(day, "08:00 đến 10:00", hall, "Lớp tối thôn Đông");
    desk.close();
  }
}
