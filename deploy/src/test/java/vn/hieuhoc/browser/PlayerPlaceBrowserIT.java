package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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

  private static void answer(Route route, String type, String body) {
    route.fulfill(new Route.FulfillOptions().setContentType(type).setBody(body));
  }
}
