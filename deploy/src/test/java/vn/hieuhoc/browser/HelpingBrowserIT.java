package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.AttemptPage;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** One phone in a household: the daughter signs in, the grandmother learns. */
@InBrowser
class HelpingBrowserIT {

  private static final String HELPING = "/toi/lam-giup";
  private static final String BAND = "#lam-giup";

  @Test
  void theGrandmotherLearnsOnHerDaughtersPhone(Chromium chromium, RunningPortal portal) {
    HelpedHome home = new HelpedHome(portal, "giup.mot", "Bo Bo Thị Con", "Bo Bo Thị Mẹ");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      signIn(phone, "giup.mot");
      phone.locator("a[href='/toi/lam-giup']").click();
      checked(phone);
      begin(phone);
      assertThat(phone.locator("#loi")).containsText("Hỏi Bo Bo Thị Mẹ trước");
      phone.locator("input[name='dong-y']").check();
      begin(phone);
      assertThat(phone.locator(BAND)).containsText("Đang làm giúp Bo Bo Thị Mẹ");
      checked(phone);

      phone.navigate("/khoa-hoc/" + home.course);
      assertThat(phone.locator(BAND)).isVisible();
      phone.locator("button:has-text('cho Bo Bo Thị Mẹ')").first().click();
      phone.waitForURL("**/hoc/**");
      assertThat(phone.locator(BAND)).isVisible();
      AttemptPage quiz = new AttemptPage(phone).begin().pick(1, "a");
      assertThat(phone.locator("#quiz-send")).containsText("cho Bo Bo Thị Mẹ");
      quiz.handIn();
      phone.locator("#da-xong").waitFor();
      phone.navigate("/toi");
      assertThat(phone.locator("#cac-khoa")).containsText(home.title);

      back(phone);
      assertThat(phone.locator(BAND)).hasCount(0);
      assertThat(phone.locator("#cac-khoa").getByText(home.title)).hasCount(0);

      phone.navigate(HELPING);
      assertThat(phone.locator("input[name='dong-y']")).hasCount(0);
      begin(phone);
      assertThat(phone.locator("#cac-khoa")).containsText(home.title);
    }
  }

  @Test
  void aFormDrawnForTheOneIsNotSentForTheOther(Chromium chromium, RunningPortal portal) {
    HelpedHome home = new HelpedHome(portal, "giup.hai", "Katơr Thị Con", "Katơr Thị Mẹ");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page course = phone.context().newPage()) {
      signIn(phone, "giup.hai");
      phone.navigate(HELPING);
      phone.locator("input[name='dong-y']").check();
      begin(phone);
      course.navigate(portal.at("/khoa-hoc/" + home.course).toString());
      back(phone);

      course.locator("button:has-text('cho Katơr Thị Mẹ')").first().click();
      course.waitForLoadState();

      phone.navigate("/toi");
      assertThat(phone.locator("#cac-khoa").getByText(home.title)).hasCount(0);
    }
  }

  @Test
  void nobodyElseActsForHerAndNobodyOnceSheMovedOut(Chromium chromium, RunningPortal portal) {
    HelpedHome home = new HelpedHome(portal, "giup.ba", "Pi Năng Thị Con", "Pi Năng Thị Mẹ");
    home.neighbour("giup.xa", "Pi Năng Văn Lạ");
    try (Page stranger = chromium.visitor(Chromium.PHONE);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      signIn(stranger, "giup.xa");
      stranger.navigate(HELPING);
      assertThat(stranger.locator("main")).containsText("Chưa có ai để làm giúp");
      checked(stranger);
      assertThat(put(stranger, portal, home)).isEqualTo(404);

      signIn(phone, "giup.ba");
      assertThat(put(phone, portal, home)).isEqualTo(200);
      phone.navigate("/toi");
      assertThat(phone.locator(BAND)).isVisible();

      home.movesOut();

      phone.navigate("/toi");
      assertThat(phone.locator("main")).containsText("Không còn làm giúp được");
      assertThat(phone.locator(BAND)).hasCount(0);
      assertThat(put(phone, portal, home)).isEqualTo(404);
    }
  }

  private static int put(Page page, RunningPortal portal, HelpedHome home) {
    String csrf =
        String.valueOf(
            page.evaluate("fetch('/api/v1/session').then(r => r.json()).then(s => s.csrfToken)"));
    return page.context()
        .request()
        .put(
            portal.at("/api/v1/me/acting-for").toString(),
            RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setHeader("X-CSRF-Token", csrf)
                .setData("{\"person\":\"" + home.grandmother + "\",\"consent\":true}"))
        .status();
  }

  private static void signIn(Page page, String user) {
    new SignInPage(page).open().signIn(user, HelpedHome.PASSWORD);
    page.navigate("/toi");
  }

  private static void begin(Page phone) {
    phone.waitForNavigation(() -> phone.locator("[id='help-0-begin']").click());
  }

  private static void back(Page phone) {
    phone.navigate("/toi");
    phone.locator(BAND + " a").click();
    phone.waitForNavigation(() -> phone.locator("#be-oneself").click());
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }
}
