package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Somebody who makes every mistake there is gets to know all of them in one go. */
@InBrowser
class RegisterBrowserIT {

  @Test
  void whoRegistersOnTheWayComesBackToWhereItBegan(Chromium chromium) {
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      phone.navigate("/lich");
      phone.locator("header a[href^='/dang-nhap']").click();
      assertThat(phone.locator("#signin .reveal")).hasText("Hiện mật khẩu");
      phone.locator("main a[href^='/dang-ky']").click();
      phone.locator("#xa").selectOption(new SelectOption().setIndex(1));
      phone.locator("main form button").click();
      phone.locator("#fullName").fill("Cao Thị Quay Lại");
      phone.locator("#birthDate").fill("1970");
      phone.locator("#userName").fill("quay" + System.nanoTime());
      phone.locator("#password").fill("ruong lua chin");
      phone.locator("#go").click();
      assertThat(phone.locator("#password-again")).isVisible();

      phone.locator("#password").fill("ruong lua chin");
      phone.locator(".reveal input").check();
      assertThat(phone.locator("#password")).hasAttribute("type", "text");
      phone.locator("#consent").check();
      phone.locator("#go").click();

      assertThat(phone).hasURL(Pattern.compile("/lich$"));
      phone.navigate("/dang-nhap?ve=/lich");
      assertThat(phone.locator("main")).containsText("Cao Thị Quay Lại");
      assertThat(phone.locator("#userName")).hasCount(0);
      Accessibility.check(phone);
      phone.locator("main a.btn").click();
      assertThat(phone).hasURL(Pattern.compile("/lich$"));
    }
  }

  @Test
  void allMistakesAreToldAtOnceAndOnlyThePasswordIsTypedAgain(Chromium chromium) {
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      phone.navigate("/dang-ky");
      phone.locator("#xa").selectOption(new SelectOption().setIndex(1));
      phone.locator("main form button").click();
      phone.locator("#fullName").fill("A");
      phone.locator("#birthDate").fill("31/02/1970");
      phone.locator("#userName").fill("090512396");
      phone.locator("#password").fill("1");
      phone.locator("#go").click();

      assertThat(phone.locator("#loi a")).hasCount(5);
      assertThat(phone.locator("#password-error"))
          .hasText("Mật khẩu này mới có 1 chữ, cần ít nhất 8.");
      assertThat(phone.locator("#userName-error")).hasText("Số này mới có 9 chữ số, cần đủ 10.");
      assertThat(phone.locator("#fullName")).hasValue("A");
      assertThat(phone.locator("#birthDate")).hasValue("31/02/1970");
      assertThat(phone.locator("#userName")).hasValue("090512396");
      assertThat(phone.locator("#password")).hasValue("");
      assertThat(phone.locator("#password")).hasAttribute("autocomplete", "new-password");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
    }
  }
}
