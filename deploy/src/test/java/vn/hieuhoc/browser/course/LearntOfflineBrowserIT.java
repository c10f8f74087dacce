package vn.hieuhoc.browser.course;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.deploy.LongAgo;
import vn.hieuhoc.system.RunningPortal;

/** What is learnt without network is not lost with the tab: it counts when the network is back. */
@InBrowser
class LearntOfflineBrowserIT {

  private static final String LESSON = "Xem cách ủ";
  private static final String KEPT =
      "Object.keys(localStorage).filter(name => /^hh-(place|finished)-/.test(name)).length";

  /** A learner of this name with a place in a course of one lesson of so many minutes. */
  private record Learner(RunningPortal portal, String user, String enrolment) {

    static Learner of(RunningPortal portal, String user, String name, int minutes) {
      Office office = new Office(portal, user);
      String course =
          office.course(
              "Mất sóng: ủ phân " + user,
              Json.createObjectBuilder()
                  .add("kind", "LINK")
                  .add("title", LESSON)
                  .add("minutes", minutes)
                  .add("link", "https://example.org/"));
      office.learner(user + ".hoc", name);
      return new Learner(portal, user + ".hoc", office.enrolAlone(user + ".hoc", course));
    }

    /** At the lesson, with a clock that can be run. */
    Page atTheLesson(Chromium chromium) {
      Page phone = chromium.visitor(Chromium.PHONE);
      phone.clock().install();
      new SignInPage(phone).open().signIn(user, Office.PASSWORD);
      phone.navigate("/hoc/" + enrolment);
      return phone;
    }

    /** Learns for two minutes and forty seconds, with a sign of life in between. */
    static void learn(Page phone) {
      phone.clock().runFor(80_000);
      phone.locator("h1").click();
      phone.clock().runFor(80_000);
    }

    JsonObject line() {
      return portal
          .call(portal.operator().token(user), "GET", "enrolments/" + enrolment + "/progress", null)
          .getJsonArray("lessons")
          .getJsonObject(0);
    }
  }

  /**
   * The phone ends the tab, which sends nothing more: a page that is closed here without network
   * would send its last report through.
   */
  private static void end(Page phone) {
    phone.evaluate(
        "['pagehide', 'visibilitychange'].forEach(what => window.addEventListener(what,"
            + " event => event.stopImmediatePropagation(), true))");
    phone.close();
  }

  @Test
  void aLessonFinishedWithoutNetworkIsSaidWhenAnyPageOfTheLearnerIsOpened(
      Chromium chromium, RunningPortal portal) {
    Learner learner = Learner.of(portal, "matsong.mot", "Đinh Thị Lụa Mất Sóng", 8);
    Page phone = learner.atTheLesson(chromium);
    BrowserContext browser = phone.context();
    try {
      browser.setOffline(true);
      Learner.learn(phone);
      phone.locator("#finish-send").click();
      assertThat(phone.locator("#giu-xong")).containsText("kể cả khi đóng trang này");
      Accessibility.checkWidth(phone);
      end(phone);
      LongAgo.learnt(portal.data(), learner.enrolment(), 60);

      browser.setOffline(false);
      Page home = browser.newPage();
      home.navigate("/toi");

      assertThat(home.locator(".notices")).containsText("Đã gửi lời báo học xong “" + LESSON + "”");
      assertThat(learner.line().getString("state")).isEqualTo("DONE");
      assertThat(home.evaluate(KEPT)).isEqualTo(0);
      Accessibility.checkWidth(home);
      Accessibility.check(home);
    } finally {
      browser.close();
    }
  }

  @Test
  void whoStaysInTheLessonIsToldThereAsSoonAsTheNetworkIsBack(
      Chromium chromium, RunningPortal portal) {
    Learner learner = Learner.of(portal, "matsong.hai", "Đinh Văn Hiếu Mất Sóng", 8);
    Page phone = learner.atTheLesson(chromium);
    BrowserContext browser = phone.context();
    try {
      browser.setOffline(true);
      Learner.learn(phone);
      phone.locator("#finish-send").click();
      assertThat(phone.locator("#giu-xong")).isVisible();
      LongAgo.learnt(portal.data(), learner.enrolment(), 60);

      browser.setOffline(false);

      assertThat(phone.locator("#finish + .banner.ok")).containsText("Đã gửi lời báo học xong");
      assertThat(phone.locator("#finish")).isHidden();
      assertThat(phone.locator("#giu-xong")).isHidden();
    } finally {
      browser.close();
    }
  }

  @Test
  void whoSaidItTooEarlyIsToldHowManyMinutesAreLeftAndNotAskedForEver(
      Chromium chromium, RunningPortal portal) {
    Learner learner = Learner.of(portal, "matsong.ba", "Đinh Thị Sớm Mất Sóng", 8);
    Page phone = learner.atTheLesson(chromium);
    BrowserContext browser = phone.context();
    try {
      browser.setOffline(true);
      phone.locator("#finish-send").click();
      assertThat(phone.locator("#giu-xong")).isVisible();
      end(phone);

      browser.setOffline(false);
      Page again = browser.newPage();
      again.navigate("/hoc/" + learner.enrolment());

      Locator told = again.locator("#finish + .banner.warn");
      assertThat(told).containsText("cần mở thêm khoảng 2 phút nữa");
      assertThat(told).isInViewport();
      assertThat(again.locator("#finish")).isVisible();
      again.reload();
      assertThat(again.locator("#finish")).isVisible();
      assertThat(again.evaluate(KEPT)).isEqualTo(0);
      assertThat(told).hasCount(0);
    } finally {
      browser.close();
    }
  }

  @Test
  void minutesLearntWithoutNetworkCountOnceTheLessonIsOpenedAgain(
      Chromium chromium, RunningPortal portal) {
    Learner learner = Learner.of(portal, "matsong.bon", "Đinh Văn Phút Mất Sóng", 8);
    Page phone = learner.atTheLesson(chromium);
    BrowserContext browser = phone.context();
    try {
      browser.setOffline(true);
      Learner.learn(phone);
      end(phone);
      LongAgo.learnt(portal.data(), learner.enrolment(), 60);

      browser.setOffline(false);
      Page again = browser.newPage();
      again.waitForResponse(
          answer -> answer.url().endsWith("/place") && answer.ok(),
          () -> again.navigate("/hoc/" + learner.enrolment()));

      assertThat(learner.line().getInt("secondsSpent")).isBetween(150, 170);
    } finally {
      browser.close();
    }
  }
}
