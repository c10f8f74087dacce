package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** A commune keeps its register: nobody twice without being asked, and posts with their days. */
@InBrowser
class PostsBrowserIT {

  private static final String NAME = "Mấu Thị Chức";

  @Test
  void somebodyWhoIsEnteredAlreadyIsShownBeforeAnotherIsAdded(
      Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "3");
    village.person(NAME);
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate("/quan-ly/nguoi-dan/moi");
      page.locator("#fullName").fill("mấu thị chức");
      page.locator("#birthDate").fill("1984");
      page.locator("#residence").selectOption(new SelectOption().setLabel(village.hamletName()));
      tap(page.locator("#save"));

      assertThat(page.locator("#alike")).containsText(NAME);
      Accessibility.checkWidth(page);
      Accessibility.check(page);

      page.locator("#khac").check();
      tap(page.locator("#save"));
      assertThat(page.locator(".banner.ok")).containsText("Đã thêm");
    }
  }

  @Test
  void aPostIsTakenUpAndEnds(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "4");
    String person = village.person(NAME);
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate("/quan-ly/nguoi-dan/" + person + "/chuc-vu");
      choose(page, "Trưởng thôn, tổ trưởng · " + village.hamletName());
      tap(page.locator("#give"));
      assertThat(page.locator("main .list")).containsText("Trưởng thôn, tổ trưởng");

      choose(page, "Trưởng thôn, tổ trưởng · " + village.hamletName());
      tap(page.locator("#give"));
      assertThat(page.locator("#kind-error")).containsText("đang giữ chức vụ này");
      Accessibility.checkWidth(page);
      Accessibility.check(page);

      tap(page.locator("main .list button"));
      assertThat(page.locator("main .list button")).hasCount(0);
      assertThat(page.locator("main .list")).containsText("đến");
    }
  }

  @Test
  void aFormThatTheServerHasForgottenIsSavedAllTheSame(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "8");
    String person = village.person(NAME);
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate("/quan-ly/nguoi-dan/" + person + "/sua");
      page.locator("#phone").fill("0909 333 444");
      page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
      tap(page.locator("#save"));

      assertThat(page.locator(".banner.ok")).isVisible();
      page.navigate("/quan-ly/nguoi-dan/" + person);
      assertThat(page.locator("main")).containsText(Pattern.compile("0909\\D?333\\D?444"));
    }
  }

  @Test
  void aSaveDoesNotUndoWhatAnotherHasSavedMeanwhile(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "5");
    String edit = "/quan-ly/nguoi-dan/" + village.person(NAME) + "/sua";
    try (Page first = chromium.visitor(Chromium.PHONE)) {
      signIn(first, village);
      first.navigate(edit);
      try (Page second = first.context().newPage()) {
        second.navigate(edit);
        second.locator("#phone").fill("0909 111 222");
        tap(second.locator("#save"));
      }
      first.locator("#fullName").fill(NAME + " Hai");
      tap(first.locator("#save"));

      assertThat(first.locator("main")).containsText("người khác đã lưu thay đổi ở đây");
      assertThat(first.locator("#fullName")).hasValue(NAME + " Hai");

      first.navigate(edit);
      assertThat(first.locator("#phone")).hasValue(Pattern.compile("0909.*"));
      assertThat(first.locator("#fullName")).hasValue(NAME);
      first.locator("#fullName").fill(NAME + " Hai");
      tap(first.locator("#save"));
      assertThat(first.locator(".banner.ok")).containsText("Đã lưu");
    }
  }

  private static void choose(Page page, String post) {
    page.locator("#kind").selectOption(new SelectOption().setLabel(post));
    page.locator("#from").fill("01/07/2025");
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
