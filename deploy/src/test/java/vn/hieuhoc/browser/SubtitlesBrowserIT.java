package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.browser.pages.MaterialDeskPage;
import vn.hieuhoc.browser.pages.SignInPage;
import vn.hieuhoc.system.RunningPortal;

/** What is said can be read, and what is written can be heard. */
@InBrowser
class SubtitlesBrowserIT {

  private static final String PASSWORD = "phu-de-cua-trung-tam";
  private static final String TITLE = "Sơ cứu người bị nạn, bản nghe có lời";
  private static final String WORDS =
      "1\n00:00:00,500 --> 00:00:02,000\nGọi người đến giúp trước đã\n\n"
          + "2\n00:00:02,000 --> 00:00:04,000\nRửa vết thương bằng nước sạch\n";

  @Test
  void whatIsSaidCanBeReadSearchedAndJumpedBy(Chromium chromium, RunningPortal portal) {
    portal.operator().user("phude.ql", PASSWORD, "CENTRE_MANAGER@22489");
    try (Page desk = chromium.visitor(Chromium.TABLET);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(desk).open().signIn("phude.ql", PASSWORD);
      MaterialDeskPage materials = new MaterialDeskPage(desk);
      materials.openUpload().upload(recording(), TITLE, "Bốn bước.", null);
      materials.publish();

      add(desk, "1\n00:00:04,000 --> 00:00:02,000\nNgược\n");
      assertThat(desk.locator("main")).containsText("Dòng 2: không hiểu giờ");
      add(desk, WORDS);
      assertThat(desk.locator(".banner.ok")).containsText("Đã thêm phụ đề, 2 câu");
      Accessibility.checkWidth(desk);
      Accessibility.check(desk);

      String address = desk.locator("a[href^='/hoc-lieu/']").first().getAttribute("href");
      phone.navigate(address);
      phone.locator("details.transcript > summary").click();
      Locator lines = phone.locator(".said li:not([hidden])");
      assertThat(lines).hasCount(2);
      phone.locator("details.transcript input").fill("rua vet");
      assertThat(lines).hasCount(1);
      assertThat(lines).containsText("Rửa vết thương bằng nước sạch");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
      lines.locator("button").click();
      phone.waitForFunction("document.querySelector('audio.player').currentTime >= 2");
      phone.locator("#toc-do-chon").selectOption("1.5");
      phone.waitForFunction("document.querySelector('audio.player').playbackRate === 1.5");
      phone.locator("details.transcript input").fill("máy cày");
      assertThat(phone.locator("details.transcript [role=status]"))
          .hasText("Không có câu nào như vậy.");

      desk.waitForNavigation(() -> desk.locator("#remove-vi").click());
      assertThat(desk.locator(".banner.ok")).containsText("Đã bỏ phụ đề");
      phone.navigate(address);
      assertThat(phone.locator("audio.player")).hasCount(1);
      assertThat(phone.locator("details.transcript")).hasCount(0);
    }
  }

  @Test
  void aTextIsReadAloudWhereTheDeviceHasAVoice(Chromium chromium, RunningPortal portal) {
    portal.operator().user("phude.doc", PASSWORD, "CENTRE_MANAGER@22489");
    try (Page desk = chromium.visitor(Chromium.TABLET);
        Page mute = chromium.visitor(Chromium.PHONE);
        Page phone = chromium.visitor(Chromium.PHONE)) {
      new SignInPage(desk).open().signIn("phude.doc", PASSWORD);
      MaterialDeskPage materials = new MaterialDeskPage(desk);
      byte[] words = "Rửa tay trước khi ăn.\n\nĐun sôi nước uống.".getBytes(StandardCharsets.UTF_8);
      materials
          .openUpload()
          .upload(new FilePayload("rua-tay.txt", "text/plain", words), "Rửa tay", "Hai câu.", null);
      materials.publish();
      String address = desk.locator("a[href^='/hoc-lieu/']").first().getAttribute("href");
      phone.addInitScript(
          "window.said = []; Object.defineProperty(window, 'speechSynthesis', {value: {"
              + "getVoices: () => [{lang: 'vi-VN'}], cancel: () => { window.said = []; },"
              + " speak: part => window.said.push(part.text), addEventListener: () => {}}});"
              + "window.SpeechSynthesisUtterance = function (text) { this.text = text; };");
      phone.waitForCondition(
          () -> {
            phone.navigate(address);
            return phone.locator(".reading").count() > 0;
          });
      assertThat(phone.locator("#doc-to")).hasText("Nghe đọc");
      phone.locator("#doc-to").click();
      assertThat(phone.locator("#doc-to")).hasText("Dừng đọc");
      phone.waitForFunction(
          "window.said.includes('Rửa tay trước khi ăn.')"
              + " && window.said.includes('Đun sôi nước uống.')");
      Accessibility.checkWidth(phone);
      Accessibility.check(phone);
      phone.locator("#doc-to").click();
      assertThat(phone.locator("#doc-to")).hasText("Nghe đọc");
      phone.waitForFunction("window.said.length === 0");

      mute.addInitScript(
          "Object.defineProperty(window, 'speechSynthesis', {value: {getVoices: () => [],"
              + " cancel: () => {}, addEventListener: () => {}}});");
      mute.navigate(address);
      assertThat(mute.locator(".reading")).isVisible();
      assertThat(mute.locator("#doc-to")).isHidden();
    }
  }

  private static void add(Page desk, String words) {
    desk.locator("#captionFile")
        .setInputFiles(
            new FilePayload(
                "loi.srt", "application/x-subrip", words.getBytes(StandardCharsets.UTF_8)));
    desk.waitForNavigation(() -> desk.locator("#caption").click());
  }

  private static FilePayload recording() {
    try (InputStream bytes =
        SubtitlesBrowserIT.class.getResourceAsStream("/demo/materials/so-cuu-nghe.mp3")) {
      return new FilePayload("so-cuu.mp3", "audio/mpeg", bytes.readAllBytes());
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }
}
