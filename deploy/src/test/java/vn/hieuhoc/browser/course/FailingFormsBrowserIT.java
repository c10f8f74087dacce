package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.deploy.BrokenTable;
import vn.hieuhoc.system.RunningPortal;

/**
 * A form that fails as nobody foresaw: whoever sent it sees the page that was made for this, with
 * the code under which the log tells what happened.
 */
@InBrowser
class FailingFormsBrowserIT {

  private static final Pattern CODE = Pattern.compile("Mã báo: ([2-9A-Z]{6})");
  private static final String MANAGER = "CENTRE_MANAGER@TTHTCD-22489";

  private static void failsAsDesigned(Desk desk, String button, RunningPortal portal)
      throws IOException {
    int status;
    try (BrokenTable audit = BrokenTable.of(portal.data(), "audit_entry")) {
      status = desk.send(button);
    }
    assertThat(status).isEqualTo(500);
    assertThat(desk.heading()).isEqualTo("Trang đang gặp trục trặc");
    Matcher code = CODE.matcher(desk.text());
    assertThat(code.find()).as(desk.text()).isTrue();
    assertThat(log(portal.data())).contains("incident " + code.group(1) + " POST");
    Accessibility.check(desk.browserPage());
    Accessibility.checkWidth(desk.browserPage());
  }

  private static String log(Path data) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(data.resolve("log"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".log")).toList()) {
        all.append(Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void aStrangersForm(Chromium chromium, RunningPortal portal) throws IOException {
    Desk desk = Desk.stranger(chromium, Chromium.PHONE);
    desk.go("/dang-nhap");
    desk.fill("userName", "admin").fill("password", RunningPortal.ADMIN_PASSWORD);

    failsAsDesigned(desk, "go", portal);
    desk.close();
  }

  @Test
  void aLearnersForm(Chromium chromium, RunningPortal portal) throws IOException {
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, MANAGER);
    desk.go("/toi/ho-so");
    desk.fill("current", Desk.password()).fill("chosen", "mot-cau-khac-dai-hon");

    failsAsDesigned(desk, "change", portal);
    desk.close();
  }

  @Test
  void aFormOfTheConsole(Chromium chromium, RunningPortal portal) throws IOException {
    Desk desk = Desk.signedIn(chromium, portal, Chromium.PHONE, MANAGER);
    desk.go("/quan-ly/hoc-lieu/tai-len");
    desk.bring("file", Desk.file("a.txt")).fill("title", "Trước khi hỏng").send("send");

    failsAsDesigned(desk, "publish-now", portal);
    desk.close();
  }

  @Test
  void aFormOfTheConsoleThatBringsAFile(Chromium chromium, RunningPortal portal)
      throws IOException {
    Desk desk = Desk.signedIn(chromium, portal, Chromium.DESK, MANAGER);
    desk.go("/quan-ly/hoc-lieu/tai-len");
    desk.bring("file", Desk.file("a.txt")).fill("title", "Trong lúc hỏng");

    failsAsDesigned(desk, "send", portal);
    assertThat(desk.go("/quan-ly/hoc-lieu?q=Trong+l%C3%BAc+h%E1%BB%8Fng")).isEqualTo(200);
    assertThat(desk.all("#materials tbody tr")).isEmpty();
    desk.close();
  }

  @Test
  void aFormFromAnotherPlaceSeesThePageForFormsThatAreTooOld(
      Chromium chromium, RunningPortal portal) {
    Desk desk = Desk.signedIn(chromium, portal, Chromium.DESK, MANAGER);
    desk.go("/quan-ly/khoa-hoc/moi");
    desk.find("#quick input[name=_csrf]").evaluate("field => field.value = 'made up'");
    desk.fill("title", "Không gửi được").choose("topic", 1);

    assertThat(desk.send("make")).isEqualTo(403);
    assertThat(desk.heading()).isEqualTo("Trang mở đã lâu");
    desk.close();
  }
}
