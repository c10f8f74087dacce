package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** Somebody at the commune enrols the people of a hamlet who asked for it, after looking first. */
@InBrowser
class EnrolManyBrowserIT {

  private static final String LIST = "/quan-ly/nguoi-dan/ghi-danh";

  @Test
  void peopleAreTickedSeenBeforeAndEnrolledWhileThereAreSeats(
      Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "dong");
    String offering = classOfTwo(office);
    office.learner("dong.mot", "Dông Thị Một");
    office.learner("dong.hai", "Dông Văn Hai");
    office.learner("dong.ba", "Dông Thị Ba");
    Desk desk = Desk.signedIn(chromium, portal, Chromium.TABLET, "COMMUNE_STAFF@22489");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      assertThat(desk.go(LIST + "?q=Dông&lop=" + offering)).isEqualTo(200);
      assertThat(desk.find("input[name=muc]")).hasCount(3);
      assertThat(desk.find("#lop option:checked"))
          .containsText(Pattern.compile("Lớp của dông · từ \\d\\d/\\d\\d/\\d{4} · Nhà văn hóa"));
      checked(desk);

      // Nobody was ticked: it is said, and what was chosen stays.
      desk.tap(desk.find("main form:not([role=search]) button[type=submit]"));
      assertThat(desk.find("main")).containsText("đánh dấu ít nhất một người");
      assertThat(desk.find("#lop")).hasValue(offering);

      for (int at = 0; at < 3; at++) {
        desk.find("input[name=muc]").nth(at).check();
      }
      desk.tap(desk.find("main form:not([role=search]) button[type=submit]"));
      assertThat(desk.find("main .facts")).containsText("3 người đã chọn");
      assertThat(desk.find("main .facts")).containsText("2 người có chỗ");
      assertThat(desk.find("main .facts")).containsText("1 người vào danh sách chờ");
      checked(desk);
      new SignInPage(phone).open().signIn("dong.mot", Office.PASSWORD);
      phone.navigate("/toi");
      assertThat(phone.locator("#cac-khoa")).not().containsText("Lớp của dông");

      desk.send("enrol");
      assertThat(desk.mistake()).isNotEmpty();
      desk.fill("reason", "Theo danh sách của thôn, họp ngày 20/11").send("enrol");
      assertThat(desk.notice()).contains("Đã ghi danh 2 người", "1 người vào danh sách chờ");

      phone.navigate("/toi?loc=chua-hoc");
      assertThat(phone.locator("#cac-khoa")).containsText("Lớp của dông");
      desk.go(LIST + "?xem=truoc&tat-ca=co&q=Dông&lop=" + offering);
      assertThat(desk.find("main")).containsText("3 người đã có trong lớp");
      assertThat(desk.find("[id='enrol']")).hasCount(0);
    } finally {
      desk.close();
    }
  }

  private static String classOfTwo(Office office) {
    String course =
        office.course(
            "Lớp của dông",
            Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
    String offering =
        office.made(
            "courses/" + course + "/offerings",
            Json.createObjectBuilder().add("mode", "BLENDED").add("seats", 2));
    office.meeting(offering, Instant.now().plus(Duration.ofDays(6)));
    return offering;
  }

  private static void checked(Desk desk) {
    Accessibility.checkWidth(desk.browserPage());
    Accessibility.check(desk.browserPage());
  }
}
