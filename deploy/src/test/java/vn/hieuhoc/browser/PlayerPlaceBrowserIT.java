package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Where somebody stopped listening is not forgotten because the network is too weak to load it. */
@InBrowser
class PlayerPlaceBrowserIT {

  private static final Path SCRIPT =
      Path.of("../portal-web/src/main/webapp/resources/js/player.js");
  private static final String LESSON =
      """
      <!DOCTYPE html><html lang="vi"><head><title>Bài nghe</title></head><body>
      <div id="player" data-kind="MATERIAL" data-save="/thu-luu" data-csrf="x" data-done="false"
        data-place='{"second":42}' data-say-saving="…" data-say-saved="{0}" data-say-failed="!">
      <audio class="player" controls preload="none" src="/thu-am-thanh"></audio></div>
      <p id="luu"></p><script src="/thu-player.js"></script></body></html>
      """;
  private static final String TEXT =
      """
      <!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Bài đọc</title></head><body>
      <p id="luu"></p>
      <div id="player" data-kind="MATERIAL" data-save="/thu-luu" data-csrf="x" data-done="false"
        data-account="nguoi-hoc" data-place='{"place":1}' data-say-saving="…" data-say-saved="{0}"
        data-say-kept="máy giữ" data-say-failed="!">
      <div class="reading" data-places="3"><h3 data-place="1">Một</h3><h3 data-place="2">Hai</h3>
      <p style="height:200vh"></p><h3 data-place="3">Ba</h3></div></div>
      <script src="/thu-player.js"></script></body></html>
      """;
  private static final String LEAVE =
      """
      Object.defineProperty(document, 'hidden', {get: () => true});
      document.dispatchEvent(new Event('visibilitychange'));
      fetch('/thu-xong');
      """;

  @Test
  void aPlaceIsNotOverwrittenBeforeTheSoundHasBegunToLoad(Chromium chromium) {
    try (Page phone = chromium.visitor(Chromium.PHONE)) {
      List<String> sent = new CopyOnWriteArrayList<>();
      phone.route("**/thu-bai", route -> answer(route, "text/html", LESSON));
      phone.route(
          "**/thu-player.js", route -> route.fulfill(new Route.FulfillOptions().setPath(SCRIPT)));
      phone.route("**/thu-am-thanh", route -> {});
      phone.route(
          "**/thu-luu",
          route -> {
            sent.add(route.request().postData());
            answer(route, "application/json", "{}");
          });
      phone.route(
          "**/thu-xong",
          route -> {
            sent.add("xong");
            answer(route, "application/json", "{}");
          });

      phone.navigate("/thu-bai");
      assertThat(phone.locator("audio")).hasJSProperty("readyState", 0);
      phone.waitForResponse("**/thu-xong", () -> phone.evaluate(LEAVE));

      assertThat(sent).containsExactly("xong");
    }
  }

  @Test
  void whatWasLearntWithoutTheServerIsSentWhenTheLessonIsOpenedAgain(Chromium chromium) {
    Page phone = chromium.visitor(Chromium.PHONE);
    BrowserContext browser = phone.context();
    List<String> sent = new CopyOnWriteArrayList<>();
    try {
      browser.route("**/thu-bai", route -> answer(route, "text/html", TEXT));
      browser.route(
          "**/thu-player.js", route -> route.fulfill(new Route.FulfillOptions().setPath(SCRIPT)));
      browser.route("**/thu-luu", Route::abort);
      phone.clock().install();
      phone.navigate("/thu-bai");
      phone.clock().runFor(20_000);
      assertThat(phone.locator("#luu")).hasText("máy giữ");
      phone.close();

      browser.unroute("**/thu-luu");
      browser.route(
          "**/thu-luu",
          route -> {
            sent.add(route.request().postData() + route.request().headerValue("accept-language"));
            answer(route, "application/json", "{\"savedAt\":\"2026-01-05T01:00:00Z\"}");
          });
      Page again = browser.newPage();
      again.navigate("/thu-bai");

      assertThat(again.locator("#luu")).hasText("08:00");
      assertThat(sent).hasSize(1);
      assertThat(sent.get(0))
          .containsPattern("\"seconds\":(1[4-9]|2\\d),")
          .contains("\"place\":{\"place\":2}")
          .endsWith("vi");
      assertThat(again.evaluate("Object.keys(localStorage).filter(k => /place/.test(k)).length"))
          .as("kept no longer than until the server has it")
          .isEqualTo(0);
    } finally {
      browser.close();
    }
  }

  private static void answer(Route route, String type, String body) {
    route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
  }
}
