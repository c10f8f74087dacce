package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** A role is lent for a time and taken back, a post of a unit is given and put right. */
@InBrowser
class RolesBrowserIT {

  private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final String DEPUTY = "lam-thay-can-bo";

  @Test
  void aRoleIsLentAndTakenBack(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "41");
    portal.operator().user(DEPUTY, TitleVillage.PASSWORD, "PRESENTER@TTHTCD-22366");
    try (Page chief = chromium.visitor(Chromium.PHONE);
        Page deputy = chromium.visitor(Chromium.PHONE);
        Page admin = chromium.visitor(Chromium.DESK)) {
      signIn(chief, village.user(), TitleVillage.PASSWORD);
      chief.navigate("/quan-ly/vai-tro");
      lend(chief, village.today().plusDays(200));
      assertThat(chief.locator("#to-error")).containsText("nhiều nhất 90 ngày");
      Accessibility.checkWidth(chief);
      Accessibility.check(chief);

      lend(chief, village.today().plusDays(5));
      assertThat(chief.locator(".banner.ok")).containsText("Đã ủy quyền");
      assertThat(chief.locator("section[aria-labelledby=lent-title]")).containsText(DEPUTY);

      signIn(deputy, DEPUTY, TitleVillage.PASSWORD);
      deputy.navigate("/quan-ly/vai-tro");
      Locator held = deputy.locator("section[aria-labelledby=held]");
      assertThat(held).containsText("được " + village.user() + " ủy quyền");
      deputy.navigate("/quan-ly/don-vi/" + village.hamlet() + "/chuc-vu");
      appoint(deputy, village.person("Mấu Thị Thay"));

      signIn(admin, "admin", RunningPortal.ADMIN_PASSWORD);
      admin.navigate("/quan-ly/nhat-ky?tai-khoan=" + DEPUTY);
      assertThat(admin.locator("#entries")).containsText("làm thay " + village.user());
      Accessibility.checkWidth(admin);
      Accessibility.check(admin);

      chief.navigate("/quan-ly/vai-tro");
      tap(chief.locator("section[aria-labelledby=lent-title] button"));
      assertThat(chief.locator("section[aria-labelledby=lent-title]")).containsText("đã kết thúc");
      deputy.navigate("/quan-ly/vai-tro");
      assertThat(held).not().containsText("ủy quyền");
    }
  }

  @Test
  void anAdministratorLendsARoleForItsHolderAndEndsItOnADay(
      Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "43");
    portal.operator().user("thay-mat-43", TitleVillage.PASSWORD);
    try (Page admin = chromium.visitor(Chromium.DESK);
        Page holder = chromium.visitor(Chromium.PHONE)) {
      signIn(admin, "admin", RunningPortal.ADMIN_PASSWORD);
      admin.navigate("/quan-ly/tai-khoan?q=" + village.user());
      tap(admin.locator("main table a").first());
      for (int width : new int[] {Chromium.PHONE, Chromium.TABLET, Chromium.DESK}) {
        admin.setViewportSize(width, 800);
        Accessibility.checkWidth(admin);
      }
      Accessibility.check(admin);
      admin.locator("#lendRole").selectOption(new SelectOption().setIndex(1));
      admin.locator("#userName").fill("thay-mat-43");
      admin.locator("#lendTo").fill(village.today().plusDays(5).format(TYPED));
      tap(admin.locator("#lend"));
      assertThat(admin.locator("#reason-error")).not().isEmpty();
      admin.locator("#reason").fill("Đang nằm viện");
      tap(admin.locator("#lend"));
      assertThat(admin.locator(".banner.ok")).containsText("Đã ủy quyền");

      admin.locator("#ending").selectOption(new SelectOption().setIndex(1));
      admin.locator("#endOn").fill(village.today().minusDays(1).format(TYPED));
      tap(admin.locator("#endThen"));
      assertThat(admin.locator("#endOn-error")).containsText("đã qua");
      admin.locator("#endOn").fill(village.today().plusDays(3).format(TYPED));
      tap(admin.locator("#endThen"));
      assertThat(admin.locator(".banner.ok")).containsText("Vai trò kết thúc");
      admin.navigate("/quan-ly/nhat-ky?tai-khoan=admin");
      assertThat(admin.locator("#entries")).containsText("Ủy quyền thay chủ vai trò");
      assertThat(admin.locator("#entries")).containsText("Đang nằm viện");

      signIn(holder, village.user(), TitleVillage.PASSWORD);
      holder.navigate("/quan-ly/vai-tro");
      assertThat(holder.locator("section[aria-labelledby=lent-title]")).containsText("thay-mat-43");
      tap(holder.locator("section[aria-labelledby=lent-title] button"));
      assertThat(holder.locator("section[aria-labelledby=lent-title]")).containsText("đã kết thúc");
    }
  }

  @Test
  void aPostOfAUnitIsGivenAndPutRight(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "42");
    village.person("Mấu Thị Giữ");
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village.user(), TitleVillage.PASSWORD);
      page.navigate("/quan-ly/don-vi/" + village.hamlet() + "/chuc-vu");
      assertThat(page.locator("main")).containsText("Chưa có người giữ");
      appoint(page, null);
      Locator held = page.locator("section[aria-labelledby=held]");
      assertThat(held).containsText("Mấu Thị Giữ");
      Accessibility.checkWidth(page);
      Accessibility.check(page);

      tap(held.locator("a.btn3"));
      page.locator("#basis").fill("5/QĐ-UBND");
      page.locator("#to").fill(village.today().minusDays(1).format(TYPED));
      tap(page.locator("#save"));
      assertThat(page.locator(".banner.ok")).containsText("Đã sửa");
      assertThat(page.locator("section[aria-labelledby=before]")).containsText("5/QĐ-UBND");
      page.navigate("/quan-ly/don-vi/" + village.hamlet() + "/chuc-vu?ngay=2025-08-01");
      assertThat(held).containsText("Mấu Thị Giữ");
    }
  }

  /** Whoever is found by the name; the id only says that the person is there. */
  private static void appoint(Page page, String id) {
    page.locator("#person").fill(id == null ? "Mấu Thị Giữ" : "Mấu Thị Thay");
    page.locator("#kind").selectOption(new SelectOption().setValue("HAMLET_HEAD"));
    page.locator("#from").fill("01/07/2025");
    tap(page.locator("#appoint"));
    assertThat(page.locator(".banner.ok")).containsText("Đã ghi chức vụ");
  }

  private static void lend(Page page, LocalDate until) {
    page.locator("#role").selectOption(new SelectOption().setIndex(1));
    page.locator("#userName").fill(DEPUTY);
    page.locator("#to").fill(until.format(TYPED));
    tap(page.locator("#delegate"));
  }

  private static void tap(Locator button) {
    button.page().waitForNavigation(button::click);
  }

  private static void signIn(Page page, String user, String password) {
    page.navigate("/dang-nhap");
    page.locator("#userName").fill(user);
    page.locator("#password").fill(password);
    tap(page.locator("#go"));
  }
}
