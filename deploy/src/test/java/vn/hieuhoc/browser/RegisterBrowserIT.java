package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/** Somebody who makes every mistake there is gets to know all of them in one go. */
@InBrowser
class RegisterBrowserIT {

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
