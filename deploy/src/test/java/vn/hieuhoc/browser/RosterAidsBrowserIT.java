package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/**
 * A long list in a hall: people are found by what they are called, and a wrong tap is taken back.
 */
@InBrowser
class RosterAidsBrowserIT {

  @Test
  void somebodyIsFoundByTheEndOfTheNameAndAWrongTapIsTakenBack(
      Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "tim.ten");
    hall.comes("tim.ten.mot", "Bùi Thị Hiền Tìm Tên");
    hall.comes("tim.ten.hai", "Bùi Hiền Lương Tìm Ra");
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn(hall.presenter, MeetingHall.PASSWORD);
      phone.navigate("/quan-ly/buoi-hoc/" + hall.session);
      Locator shown = phone.locator("#roster li:visible b");
      assertThat(shown).hasCount(2);
      assertThat(phone.locator("#nobody")).isHidden();

      phone.locator("#find").fill("ten");
      assertThat(shown).hasText(new String[] {"Bùi Thị Hiền Tìm Tên"});
      phone.locator("#find").fill("Hiền");
      assertThat(shown).hasCount(2);
      phone.locator("#find").fill("không ai");
      assertThat(shown).hasCount(0);
      assertThat(phone.locator("#none-found")).containsText("“không ai”");
      phone.locator("#find").fill("tim ra");
      assertThat(shown).hasText(new String[] {"Bùi Hiền Lương Tìm Ra"});

      assertThat(phone.locator("#take-back")).isHidden();
      phone.locator("#roster li:visible .tap[value$=' PRESENT']").click();
      assertThat(phone.locator("#there")).hasText("1");
      phone.locator("#roster li:visible .tap[value$=' LATE']").click();
      phone.locator("#take-back").click();
      assertThat(phone.locator("#roster li:visible [aria-pressed=true]")).containsText("Có mặt");
      assertThat(phone.locator("#take-back")).isHidden();
      phone.waitForFunction(
          "() => !Object.keys(localStorage).some(key => key.startsWith('hh-roster'))");
      Assertions.assertThat(hall.status("Bùi Hiền Lương Tìm Ra")).isEqualTo("PRESENT ROSTER");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
    }
  }
}
