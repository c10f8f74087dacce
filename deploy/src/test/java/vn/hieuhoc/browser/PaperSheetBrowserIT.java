package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** A list printed before the session, signed in the hall, and entered afterwards on a phone. */
@InBrowser
class PaperSheetBrowserIT {

  /** What is printed on between the margins, in points of a screen. */
  private static final int A4 = 688;

  @Test
  void theSheetIsPrintedAndEnteredWithItsPhoto(Chromium chromium, RunningPortal portal) {
    MeetingHall hall = new MeetingHall(portal, "giay.mot");
    hall.comes("giay.lan", "Cao Thị Lan Giấy");
    hall.comes("giay.nam", "Cao Văn Nam Giấy");
    try (Page phone = chromium.visitor(Chromium.PHONE);
        Page other = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(phone).open().signIn(hall.presenter, MeetingHall.PASSWORD);
      String session = "/quan-ly/buoi-hoc/" + hall.session;
      phone.navigate(session);
      follow(phone, "main a[href$='/phieu']");
      checked(phone);

      phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      phone.setViewportSize(A4, 1000);
      assertThat(phone.locator("table.paper")).containsText("Cao Thị Lan Giấy");
      assertThat(phone.locator("table.paper")).containsText("Cao Văn Nam Giấy");
      assertThat(phone.locator("main h1")).isVisible();
      assertThat(phone.locator("main")).containsText("Nhà văn hóa");
      assertThat(phone.locator("[data-print]")).isHidden();
      assertThat(phone.locator("header.top").first()).isHidden();
      Assertions.assertThat(phone.locator("table.paper td.sign").count())
          .as("those enrolled, and lines for those who come by")
          .isGreaterThanOrEqualTo(10);
      Assertions.assertThat(paper(phone)).as("nothing runs over the paper").isTrue();
      phone.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
      phone.setViewportSize(Chromium.PHONE, 800);

      follow(phone, "main a[href$='/nhap-phieu']");
      checked(phone);
      phone
          .locator("li")
          .filter(new Locator.FilterOptions().setHasText("Cao Thị Lan Giấy"))
          .locator("input[name=came]")
          .check();
      phone.locator("#absent").check();
      phone
          .locator("#photo")
          .setInputFiles(new FilePayload("phieu.txt", "text/plain", "x".getBytes()));
      phone.waitForNavigation(() -> phone.locator("#keep").click());
      assertThat(phone.locator("#loi")).containsText("phieu.txt");
      Assertions.assertThat(hall.status("Cao Thị Lan Giấy")).as("nothing half-kept").isBlank();

      phone.navigate(session + "/nhap-phieu");
      phone
          .locator("li")
          .filter(new Locator.FilterOptions().setHasText("Cao Thị Lan Giấy"))
          .locator("input[name=came]")
          .check();
      phone.locator("#absent").check();
      phone.locator("#photo").setInputFiles(new FilePayload("phieu.jpg", "image/jpeg", photo()));
      phone.waitForNavigation(() -> phone.locator("#keep").click());

      assertThat(phone.locator("main")).containsText("Đã lưu phiếu");
      Assertions.assertThat(hall.status("Cao Thị Lan Giấy")).isEqualTo("PRESENT PAPER");
      Assertions.assertThat(hall.status("Cao Văn Nam Giấy")).isEqualTo("ABSENT PAPER");
      phone.navigate(session + "/nhap-phieu");
      Locator kept = phone.locator("a[href*='/sheets/']");
      assertThat(kept).hasText("phieu.jpg");
      checked(phone);
      String file = kept.getAttribute("href");
      APIResponse mine = phone.request().get(portal.at(file).toString());
      Assertions.assertThat(mine.status()).isEqualTo(200);
      Assertions.assertThat(mine.headers().get("content-type")).startsWith("image/jpeg");
      new SignInPage(other).open().signIn("giay.nam", MeetingHall.PASSWORD);
      Assertions.assertThat(other.request().get(portal.at(file).toString()).status())
          .as("the photo is for those who run the session")
          .isIn(403, 404);
    }
  }

  private static boolean paper(Page page) {
    return (boolean)
        page.evaluate(
            "() => { const box = document.querySelector('.scroll');"
                + " return box.scrollWidth <= box.clientWidth + 1; }");
  }

  private static void follow(Page page, String selector) {
    page.waitForNavigation(() -> page.locator(selector).first().click());
  }

  private static void checked(Page page) {
    Accessibility.checkWidth(page);
    Accessibility.check(page);
  }

  private static byte[] photo() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 60, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
