package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** A commune's register over the years: stays put right, a household, one person of two entries. */
@InBrowser
class RegisterDeskBrowserIT {

  private static final String NAME = "Mấu Thị Chép";

  @Test
  void aStayIsPutRightAndABirthDateIsTakenOut(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "31");
    String person = "/quan-ly/nguoi-dan/" + village.person(NAME);
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate(person + "/noi-o?tu=2025-07-01");
      page.locator("#from").fill("01/01/1983");
      tap(page.locator("#save"));
      assertThat(page.locator("#from-error")).containsText("trước khi sinh");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      page.locator("#from").fill("01/03/2020");
      tap(page.locator("#save"));
      assertThat(page.locator("#from-error")).containsText("chưa có");
      page.locator("#from").fill("01/09/2025");
      tap(page.locator("#save"));
      assertThat(page.locator("main .list")).containsText("01/09/2025");

      page.navigate(person + "/sua");
      page.locator("#birthDate").fill("");
      tap(page.locator("#save"));
      assertThat(page.locator("main")).containsText("chưa ghi năm sinh");
    }
  }

  @Test
  void aHouseholdIsMadeByTypingNamesAndNobodyIsInTwo(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "32");
    village.person("Cao Văn Chủ Hộ");
    village.person("Cao Thị Thành Viên");
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      found(page, village, "chu cao");
      page.locator("#person").fill("thanh vien ca");
      page.locator("#person-list [role=option]").first().click();
      assertThat(page.locator("#person")).hasValue("Cao Thị Thành Viên");
      tap(page.locator("#join"));
      assertThat(page.locator("#members")).containsText("Cao Thị Thành Viên");
      Accessibility.checkWidth(page);
      Accessibility.check(page);

      page.locator("#head").selectOption(new SelectOption().setLabel("Cao Thị Thành Viên"));
      tap(page.locator("#changeHead"));
      assertThat(page.locator(".banner.ok")).containsText("Đã đổi chủ hộ");

      found(page, village, "thanh vien");
      assertThat(page.locator("main")).containsText("đang ở hộ");
    }
  }

  @Test
  void manyAreConfirmedAndEnteredAtAHamletAtOnce(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "44");
    village.person("Pi Năng Thị Nhiều");
    village.person("Pi Năng Văn Nhiều");
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate("/quan-ly/nguoi-dan?q=nhieu pi nang");
      page.getByText("Làm một việc cho nhiều người").click();
      page.waitForURL("**/quan-ly/nguoi-dan/nhieu?**");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      tap(page.locator("#confirm"));
      assertThat(page.locator("main")).containsText("Chưa chọn ai");
      page.locator("#all").check();
      tap(page.locator("#move"));
      assertThat(page.locator("#home-error")).containsText("Hãy chọn nơi ở");
      page.locator("#home").selectOption(new SelectOption().setIndex(2));
      page.locator("#from").fill("01/01/1900");
      page.locator("#all").check();
      tap(page.locator("#move"));
      assertThat(page.locator("#from-error")).containsText("Pi Năng");
      page.locator("#all").check();
      page.locator("#from").fill("");
      tap(page.locator("#move"));
      assertThat(page.locator(".banner.ok")).containsText("Đã ghi nơi ở cho 2 người");
      page.locator("[name=muc]").first().check();
      tap(page.locator("#confirm"));
      assertThat(page.locator(".banner.ok")).containsText("Đã xác nhận");
    }
  }

  @Test
  void twoEntriesOfOnePersonBecomeOneAndTwoAgain(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "33");
    String one = village.person("MẤU THỊ TRÙNG");
    String other = village.person("Mấu Thị Trùng Lặp");
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      identify(page, one);
      assertThat(page.locator(".banner.ok")).isVisible();
      identify(page, other);
      assertThat(page.locator("#identityNumber-error")).containsText("đã có người khác dùng");

      page.navigate("/quan-ly/trung-lap");
      page.locator("#duplicates a").first().click();
      page.waitForURL("**/quan-ly/trung-lap/*");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      page.locator("input[name=lay][value=FULL_NAME]").check();
      tap(page.locator("#merge"));
      assertThat(page.locator("h1")).containsText("Mấu Thị Trùng Lặp");

      page.navigate("/quan-ly/nguoi-dan/" + other);
      assertThat(page.locator("main")).containsText("Gộp bản ghi");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      tap(page.locator("button[id$=unmerge]"));
      assertThat(page.locator("h1")).containsText("Mấu Thị Trùng Lặp");
      page.navigate("/quan-ly/nguoi-dan/" + one);
      assertThat(page.locator("h1")).containsText("MẤU THỊ TRÙNG");
      tap(page.locator("#tidy"));
      assertThat(page.locator("h1")).containsText("Mấu Thị Trùng");
    }
  }

  private static void found(Page page, TitleVillage village, String typed) {
    page.navigate("/quan-ly/ho-gia-dinh/moi");
    page.locator("#unit").selectOption(new SelectOption().setLabel(village.hamletName()));
    page.locator("#person").fill(typed);
    page.locator("#person-list [role=option]").first().click();
    tap(page.locator("#save"));
  }

  private static void identify(Page page, String person) {
    page.navigate("/quan-ly/nguoi-dan/" + person + "/sua");
    page.locator("#identityNumber").fill("056184330033");
    tap(page.locator("#save"));
  }

  private static void tap(Locator button) {
    button.page().waitForNavigation(button::click);
  }

  private static void signIn(Page page, TitleVillage village) {
    page.navigate("/dang-nhap");
    page.locator("#userName").fill(village.user());
    page.locator("#password").fill(TitleVillage.PASSWORD);
    tap(page.locator("#go"));
  }
}
