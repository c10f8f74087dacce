package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** The manager looks at the learners of a course, ticks some, and does something with them. */
@InBrowser
class LearnerListBrowserIT {

  private static final List<String> NAMES =
      List.of("Khổng Thị Duyên Nhất", "Khổng Văn Duyên Nhì", "Khổng Thị Duyên Tam");

  @Test
  void whoIsTickedIsHandedOverToEnrolAndTheListGoesOutAsASheet(
      Chromium chromium, RunningPortal portal) throws IOException {
    Office office = new Office(portal, "soat");
    String course =
        office.course(
            "Khóa có danh sách người học",
            Json.createObjectBuilder().add("kind", "SESSION").add("title", "Gặp nhau"));
    String offering = meeting(office, course, 7);
    String another = meeting(office, course, 14);
    for (String name : NAMES) {
      String user = "soat.hoc" + NAMES.indexOf(name);
      office.learner(user, name);
      portal.call(
          portal.operator().token(user),
          "POST",
          "offerings/" + offering + "/enrolments",
          Json.createObjectBuilder());
    }
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn("soat.cb", Office.PASSWORD);
      phone.navigate("/quan-ly/khoa-hoc/" + course);
      phone.waitForNavigation(phone.locator("#learners a[href$='xem=dang-hoc']")::click);
      assertThat(phone.locator("main .tabs a[aria-current]")).hasText("Đang học 3");
      assertThat(phone.locator("main .tabs a[href$='xem=cham']")).hasText("Chậm 0");
      assertThat(phone.locator("#learners tbody tr")).hasCount(3);
      checked(phone);

      press(phone, "enrol");
      assertThat(phone.locator("main")).containsText("Chưa chọn ai");

      phone.getByLabel("Chọn " + NAMES.get(0)).check();
      phone.getByLabel("Chọn " + NAMES.get(1)).check();
      assertThat(phone.locator("#ticks b")).hasText("Đã chọn 2 người");
      checked(phone);
      press(phone, "enrol");
      assertThat(phone.locator("#handed-title")).hasText("2 người đã chọn");
      checked(phone);
      phone.locator("#lop").selectOption(new SelectOption().setValue(another));
      phone.waitForNavigation(phone.locator("main form button[type=submit]")::click);
      assertThat(phone.locator("main .facts")).containsText("2 người đã chọn");
      phone.locator("#reason").fill("Học tiếp buổi sau");
      phone.waitForNavigation(phone.locator("[id='enrol']")::click);
      assertThat(phone.locator("main")).containsText("Đã ghi danh 2 người");
      assertThat(phone.locator("main .tabs a[aria-current]")).hasText("Đang học 5");

      phone.locator("[data-clear]").click();
      phone.locator("input[name=ca-danh-sach]").check();
      Download all = phone.waitForDownload(button(phone, "export")::click);
      assertThat(all.suggestedFilename()).isEqualTo("nguoi-hoc.xlsx");
      assertThat(sheet(all.path())).contains(NAMES).contains("Học gần nhất", "0");

      phone.locator("input[name=ca-danh-sach]").uncheck();
      phone.getByLabel("Chọn " + NAMES.get(2)).check();
      Download one = phone.waitForDownload(button(phone, "export")::click);
      assertThat(sheet(one.path())).contains(NAMES.get(2)).doesNotContain(NAMES.get(0));

      // A class has the same list, and whoever learns in it can be taken out.
      phone.navigate("/quan-ly/lop/" + another);
      assertThat(phone.locator("main .tabs a[aria-current]")).hasText("Đang học 2");
      assertThat(phone.locator("#learners tbody")).containsText(NAMES.get(1));
      checked(phone);
      phone.locator("#learners tbody tr").first().locator("summary").click();
      phone.waitForNavigation(phone.locator("#learners button[name=place]").first()::click);
      assertThat(phone.locator("main .tabs a[aria-current]")).hasText("Đang học 1");
      phone.waitForNavigation(phone.locator("main .tabs a[href$='xem=cham']")::click);
      assertThat(phone.locator("main")).containsText("Không có ai chậm");
      checked(phone);
    }
  }

  private static String meeting(Office office, String course, int days) {
    String offering =
        office.made(
            "courses/" + course + "/offerings",
            Json.createObjectBuilder().add("mode", "BLENDED").add("seats", 9));
    office.meeting(offering, Instant.now().plus(Duration.ofDays(days)));
    return offering;
  }

  private static Locator button(Page page, String word) {
    return page.locator(".bulk button[value='" + word + "']");
  }

  private static void press(Page page, String word) {
    page.waitForNavigation(button(page, word)::click);
  }

  /** What stands in the cells of a workbook. */
  private static String sheet(Path file) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return Pattern.compile("&#x([0-9a-f]+);")
        .matcher(text)
        .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }
}
