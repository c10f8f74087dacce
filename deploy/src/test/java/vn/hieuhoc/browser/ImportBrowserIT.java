package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** A commune brings its list in: what is wrong is told, corrected, and goes in with its word. */
@InBrowser
class ImportBrowserIT {

  private static final String COMMUNE = "22453";
  private static final ContainsTextOptions PATIENTLY = new ContainsTextOptions().setTimeout(60_000);

  @Test
  void aListWithMistakesIsCorrectedAndGoesIn(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "6");
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate("/quan-ly/nhap");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      page.navigate("/quan-ly/nhap/moi?loai=people");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      send(page, file(village, "31/02/1950", "Tên người"));

      assertThat(page.locator("#state")).containsText("Chưa đủ cột");
      page.locator("#fullName").selectOption(new SelectOption().setLabel("Tên người"));
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      tap(page, "#check");

      assertThat(page.locator("#state")).containsText("chờ đồng ý", PATIENTLY);
      assertThat(page.locator("#counts")).containsText("Mới 1 ·");
      assertThat(page.locator("#counts")).containsText("Sai 1");
      assertThat(page.locator("#faults tbody")).containsText("31/02/1950");
      assertThat(page.locator("#faults tbody")).containsText("Chưa đọc được ngày");
      Accessibility.checkWidth(page);
      Accessibility.check(page);

      page.navigate("/quan-ly/nhap/moi?loai=people");
      send(page, file(village, "28/02/1950", "Tên người"));
      assertThat(page.locator("#state")).containsText("Chờ kiểm tra");
      tap(page, "#check");
      assertThat(page.locator("#state")).containsText("chờ đồng ý", PATIENTLY);
      assertThat(page.locator("#counts")).containsText("Mới 2 · Đổi 0 · Như cũ 0");
      tap(page, "#confirm");
      assertThat(page.locator("#state")).containsText("Đã vào sổ", PATIENTLY);

      page.navigate("/quan-ly/nguoi-dan?q=nhap+tep+hai");
      assertThat(page.locator("main")).containsText("Cao Thị Nhập Tệp Hai");

      page.navigate("/quan-ly/nhap");
      page.locator("#imports tbody a").first().click();
      tap(page, "#undo");
      assertThat(page.locator("#undone")).containsText("Đã lấy lại 2 dòng", PATIENTLY);
    }
  }

  private static byte[] file(TitleVillage village, String birth, String nameColumn) {
    return (nameColumn
            + ";Ngày sinh;Xã;Thôn\nCao Thị Nhập Tệp Một;1961;%1$s;%2$s\n"
            + "Cao Thị Nhập Tệp Hai;"
            + birth
            + ";%1$s;%2$s\n")
        .formatted(COMMUNE, village.hamletName())
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void send(Page page, byte[] bytes) {
    page.locator("#file").setInputFiles(new FilePayload("dan.csv", "text/csv", bytes));
    tap(page, "#send");
  }

  private static void tap(Page page, String button) {
    page.waitForNavigation(() -> page.locator(button).click());
  }

  private static void signIn(Page page, TitleVillage village) {
    page.navigate("/dang-nhap");
    page.locator("#userName").fill(village.user());
    page.locator("#password").fill(TitleVillage.PASSWORD);
    tap(page, "#go");
  }
}
