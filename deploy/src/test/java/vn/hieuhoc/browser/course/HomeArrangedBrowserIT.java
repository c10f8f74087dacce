package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** A learner puts the own home in order, with plain buttons, and finds it so on another device. */
@InBrowser
class HomeArrangedBrowserIT {

  @Test
  void theHomeIsArrangedWithoutScriptsAndLooksTheSameElsewhere(
      Chromium chromium, RunningPortal portal) {
    Office office = new Office(portal, "nha");
    String second = office.course("Nhà: Bể nước", link("Bể"));
    String first = office.course("Nhà: Ao cá", link("Ao"));
    office.learner("nha.lan", "Cao Thị Lan Nhà");
    try (Page phone = chromium.visitorWithoutScripts(Chromium.PHONE);
        Page desk = chromium.visitor(Chromium.DESK)) {
      signIn(phone, "nha.lan");
      for (String course : List.of(first, second)) {
        phone.navigate("/khoa-hoc/" + course);
        tap(phone, "enrol-alone-send");
      }
      phone.navigate("/toi");
      assertThat(headings(phone)).containsSubsequence("h-buoi", "h-khoa", "cdht-title");

      phone.locator("#sap-xep > summary").click();
      tap(phone, "up-TITLE");
      assertThat(phone.locator("#sap-xep .status")).containsText("Đã lưu");
      tap(phone, "up-TITLE");
      tap(phone, "fold-SESSIONS");
      assertThat(headings(phone)).containsSubsequence("cdht-title", "gap-SESSIONS", "h-khoa");
      assertThat(phone.locator("#up-NEWS")).hasCount(0);
      assertThat(phone.locator("#fold-TRAINING")).hasCount(0);

      phone.navigate("/toi");
      phone.locator("#thu-tu").selectOption("NAME");
      tap(phone, "sort-send");
      assertThat(courses(phone)).containsExactly("Nhà: Ao cá", "Nhà: Bể nước");

      signIn(desk, "nha.lan");
      desk.navigate("/toi");
      assertThat(headings(desk)).containsSubsequence("cdht-title", "gap-SESSIONS", "h-khoa");
      assertThat(courses(desk)).containsExactly("Nhà: Ao cá", "Nhà: Bể nước");
      desk.locator("#sap-xep > summary").click();
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);
      tap(desk, "open-SESSIONS");
      assertThat(headings(desk)).contains("h-buoi");

      desk.locator("#sap-xep > summary").click();
      tap(desk, "arrange-reset-send");
      assertThat(headings(desk)).containsSubsequence("h-buoi", "h-khoa", "cdht-title");
      assertThat(desk.locator("#arrange-reset-send")).hasCount(0);
    }
  }

  private static JsonObjectBuilder link(String title) {
    return Json.createObjectBuilder()
        .add("kind", "LINK")
        .add("title", title)
        .add("link", "https://example.org/");
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, Office.PASSWORD);
  }

  private static List<String> headings(Page page) {
    return page.locator("main h2[id]").all().stream().map(h -> h.getAttribute("id")).toList();
  }

  private static List<String> courses(Page page) {
    return page.locator("#cac-khoa h3").allInnerTexts();
  }

  private static void tap(Page page, String id) {
    Locator button = page.locator("[id='" + id + "']");
    page.waitForNavigation(button::click);
  }
}
