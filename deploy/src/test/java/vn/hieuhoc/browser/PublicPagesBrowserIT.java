package vn.hieuhoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.browser.pages.AnyPage;

/** The pages that everybody may open, on a cheap phone and without scripts. */
@InBrowser
class PublicPagesBrowserIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/tim-kiem",
        "/khoa-hoc",
        "/hoc-lieu",
        "/lich",
        "/thong-ke",
        "/trung-tam",
        "/dang-ky",
        "/dang-nhap"
      })
  void aPublicPageFitsAPhoneAndIsAccessible(String address, Chromium chromium) {
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      AnyPage page = new AnyPage(phone);

      assertThat(page.visit(address)).isEqualTo(200);

      assertThat(page.heading()).isNotBlank();
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
    }
  }

  @Test
  void whatIsHiddenIsNotShownWhateverItLooksLike(Chromium chromium) {
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      new AnyPage(phone).visit("/");

      Object shown =
          phone.evaluate(
              "['banner warn full', 'row', 'btn', 'btn2', 'card', 'field', 'status']"
                  + ".filter(look => { const part = document.createElement('div');"
                  + " part.className = look; part.hidden = true; document.body.append(part);"
                  + " return getComputedStyle(part).display !== 'none'; })");

      assertThat(shown).asInstanceOf(InstanceOfAssertFactories.LIST).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/tim-kiem", "/khoa-hoc"})
  void aPublicPageShowsItsContentWithoutScripts(String address, Chromium chromium) {
    try (Page phone = chromium.visitorWithoutScripts(Chromium.PHONE)) {
      AnyPage page = new AnyPage(phone);

      assertThat(page.visit(address)).isEqualTo(200);
      assertThat(page.heading()).isNotBlank();
    }
  }
}
