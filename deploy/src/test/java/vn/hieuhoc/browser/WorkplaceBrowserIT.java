package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** What sort of workplace it is, said and read in the console. */
@InBrowser
class WorkplaceBrowserIT {

  private static final String NAME = "Trường Mầm non Xét Duyệt";

  @Test
  void theKindOfAWorkplaceIsChosenOnItsPageAndReadInTheList(
      Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "61");
    String workplace = village.workplace(NAME);
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate("/quan-ly/don-vi/" + workplace);
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      page.locator("#workplaceKind")
          .selectOption(new SelectOption().setLabel("Đơn vị sự nghiệp, trường học"));
      page.locator("#managedLevel").selectOption(new SelectOption().setLabel("xã"));
      tap(page.locator("#saveWorkplace"));
      assertThat(page.locator(".banner.ok")).isVisible();

      page.navigate("/quan-ly/co-quan");
      assertThat(page.locator("#workplaces")).containsText("Đơn vị sự nghiệp, trường học");
      Accessibility.checkWidth(page);
      Accessibility.check(page);
      tap(page.locator("#workplaces a", new Page.LocatorOptions().setHasText(NAME)));
      assertThat(page.locator("main")).containsText("Đơn vị sự nghiệp, trường học");
      assertThat(page.locator("main")).containsText("Cấp quản lý: xã");
    }
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
