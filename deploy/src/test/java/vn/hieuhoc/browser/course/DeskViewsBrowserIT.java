package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.system.RunningPortal;

/** A manager looks at courses by tabs, and keeps what is looked at under a name. */
@InBrowser
class DeskViewsBrowserIT {

  private static final String COURSES = "/quan-ly/khoa-hoc";

  @Test
  void aViewIsKeptOpenedFirstRenamedAndForgotten(Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "khung");
    office.course(
        "Khung nhìn một",
        Json.createObjectBuilder()
            .add("kind", "LINK")
            .add("title", "Bài")
            .add("link", "https://example.org/"));
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, "CENTRE_MANAGER@22489");
    try {
      assertThat(desk.go(COURSES + "?xem=dang-mo&q=khung+nhin&sap=ten")).isEqualTo(200);
      assertThat(desk.find("#courses tbody tr")).hasCount(1);
      assertThat(desk.find(".tabs a[aria-current=page]")).hasText("Đang mở 1");
      assertThat(desk.find("nav .chip")).hasCount(0);

      desk.find("#khung-nhin > summary").click();
      desk.fill("name", "Khóa của tôi").send("keep");
      assertThat(desk.notice()).contains("Khóa của tôi");
      assertThat(desk.find("nav .chip[aria-current=true]")).containsText("Khóa của tôi");
      assertThat(desk.find("#courses tbody tr")).hasCount(1);

      desk.go(COURSES + "?xem=nhap");
      assertThat(desk.find("#courses tbody tr")).hasCount(0);
      desk.find("#khung-nhin > summary").click();
      Accessibility.checkWidth(desk.browserPage());
      Accessibility.check(desk.browserPage());
      desk.send("first-0");
      desk.go(COURSES);
      assertThat(desk.find("#q")).hasValue("khung nhin");
      assertThat(desk.find(".tabs a[aria-current=page]")).hasText("Đang mở 1");

      desk.find("#khung-nhin > summary").click();
      desk.fill("name", "khóa của TÔI").send("keep");
      assertThat(desk.mistake()).contains("Đã có bộ lọc");

      desk.go(COURSES);
      desk.find("#khung-nhin > summary").click();
      desk.fill("ten-moi-0", "Khóa đang mở").send("rename-0");
      assertThat(desk.find("nav .chip")).containsText("Khóa đang mở");
      desk.find("#khung-nhin > summary").click();
      desk.send("forget-0");
      desk.go(COURSES);
      assertThat(desk.find("nav .chip")).hasCount(0);
      assertThat(desk.find("#q")).hasValue("");

      assertThat(desk.go("/quan-ly/buoi-hoc?xem=tat-ca")).isEqualTo(200);
      assertThat(desk.find(".tabs a")).hasCount(5);
      Accessibility.checkWidth(desk.browserPage());
      Accessibility.check(desk.browserPage());
    } finally {
      desk.close();
    }
  }
}
