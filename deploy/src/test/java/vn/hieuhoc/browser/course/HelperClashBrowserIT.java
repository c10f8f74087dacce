package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
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

/** Whoever is named to help at a session while presenting elsewhere is said to be, beforehand. */
@InBrowser
class HelperClashBrowserIT {

  private static final String NAME = "Đinh Thị Vắng Nhà";

  private static String inNineDays() {
    return DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT)
        .format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(9));
  }

  /** Begins a course on one screen with a meeting in a hall of its own. */
  private static void begins(Desk desk, String title) {
    desk.go("/quan-ly/khoa-hoc/moi");
    desk.fill("title", title).choose("topic", 1).bring("file", Desk.file("bai.txt"));
    desk.fill("day", inNineDays()).fill("venue", "Nhà của " + title);
  }

  private static SelectOption herself() {
    return new SelectOption().setLabel(NAME + " · 1980");
  }

  @Test
  void whoPresentsElsewhereThenIsAddedOnlyWhenAskedTwice(Chromium chromium, RunningPortal portal) {
    String mark = UUID.randomUUID().toString().substring(0, 8);
    new Office(portal, "vangnha" + mark).presenter(NAME);
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@TTHTCD-22489");
    begins(desk, "Dạy " + mark);
    desk.find("[id=presenter]").selectOption(herself());
    desk.send("make");
    assertThat(desk.mistake()).isEmpty();
    begins(desk, "Giúp " + mark);
    desk.fill("from", "15:00").fill("to", "17:00").send("make");
    desk.go(desk.find("#meetings a[href*='/buoi-hoc/']").first().getAttribute("href"));

    desk.find("[id=person]").selectOption(herself());
    desk.send("addHelper");

    assertThat(desk.find("#clashes").innerText())
        .contains(NAME, "Dạy " + mark, inNineDays(), "14:00 đến 16:00", "Nhà của Dạy " + mark)
        .contains("Chưa thêm");
    assertThat(desk.all("#clashes:focus")).hasSize(1);
    assertThat(desk.all("#helpers")).isEmpty();
    assertThat(desk.find("#addHelper").innerText()).contains("Vẫn thêm");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());

    desk.send("addHelper");
    assertThat(desk.mistake()).isEmpty();
    assertThat(desk.find("#helpers").innerText()).contains(NAME);
    desk.close();
  }
}
