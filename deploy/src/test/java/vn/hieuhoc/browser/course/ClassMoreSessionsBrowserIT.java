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

/** A class that is open already meets once more: its desk leads to a page of its own for it. */
@InBrowser
class ClassMoreSessionsBrowserIT {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  @Test
  void sessionsAreAddedToAClassAndWhatClashesIsSaidBeforeTheyAre(
      Chromium chromium, RunningPortal portal) {
    String title = "Lớp làm nấm " + UUID.randomUUID().toString().substring(0, 8);
    LocalDate first = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(12);
    String hall = "Nhà nấm của " + title;
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@TTHTCD-22489");
    desk.go("/quan-ly/khoa-hoc/moi");
    desk.fill("title", title).choose("topic", 1).bring("file", Desk.file("nam.txt"));
    desk.fill("day", DAY.format(first)).fill("from", "08:00").fill("to", "10:00");
    desk.fill("venue", hall).send("make");
    desk.tap(desk.find("#meetings a[href*='/quan-ly/lop/']").first());
    String lop = desk.path();

    desk.tap(desk.find("a[href='" + lop + "/buoi-moi']"));
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    desk.fill("day", DAY.format(first)).fill("from", "09:00").fill("to", "11:00");
    desk.fill("venue", hall).fill("organiserNote", "Cùng Hội Nông dân, mang theo rổ");
    desk.fill("times", "2").send("planSession");
    assertThat(desk.find("#clashes").innerText()).contains("Trùng nơi gặp", title);

    desk.fill("day", DAY.format(first.plusDays(1))).fill("minutesToCount", "121");
    desk.send("planSession");
    assertThat(desk.find("main").innerText()).contains("Buổi học chỉ dài 120 phút");
    desk.fill("minutesToCount", "90").send("planSession");
    assertThat(desk.path()).isEqualTo(lop);
    assertThat(desk.find("main").innerText()).contains("Đã thêm 2 buổi học");
    assertThat(desk.all("#meetings li"))
        .satisfiesExactly(
            one -> assertThat(one).contains(DAY.format(first)),
            two -> assertThat(two).contains(DAY.format(first.plusDays(1)), hall),
            three -> assertThat(three).contains(DAY.format(first.plusDays(8)), hall));

    desk.tap(desk.find("main a[href^='/khoa-hoc/']"));
    assertThat(desk.find("#sessions").innerText()).contains("Cùng Hội Nông dân, mang theo rổ");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
    desk.close();
  }
}
