package vn.hieuhoc.browser.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.pages.PortalPage;

/**
 * One of the people of the story, with a browser of their own. Each step they look at must be fit
 * to be looked at: nothing grave for those who do not see, nothing to be pushed sideways, no
 * complaint of the browser. A page that is seen for the first time is looked at on all screens.
 */
final class Visitor implements AutoCloseable {

  private static final int HEIGHT = 800;
  private static final List<Integer> SCREENS =
      List.of(Chromium.PHONE, Chromium.TABLET, Chromium.DESK);
  private static final Path SHOTS = Path.of(System.getProperty("hieuhoc.test.folder"), "../shots");
  private static final Set<String> SEEN = new HashSet<>();
  private static final AtomicInteger STEPS = new AtomicInteger();

  private final String who;
  private final Page page;
  private final int width;
  private final boolean scripts;
  private final List<String> complaints = new ArrayList<>();

  Visitor(String who, Page page, int width, boolean scripts) {
    this.who = who;
    this.page = page;
    this.width = width;
    this.scripts = scripts;
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            complaints.add(page.url() + " " + message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + " " + error));
    page.addInitScript(
        "document.addEventListener('securitypolicyviolation', e =>"
            + " console.error('CSP ' + e.violatedDirective + ' ' + e.blockedURI))");
  }

  /** The page that is open, in its own words. */
  <P extends PortalPage> P on(Function<Page, P> words) {
    return words.apply(page);
  }

  Page browserPage() {
    return page;
  }

  /** Looks at what is open now, and keeps a picture of it. */
  void looks(String step) {
    page.waitForLoadState();
    String name =
        String.format(java.util.Locale.ROOT, "%03d-%s-%s", STEPS.incrementAndGet(), who, step);
    check(name, width);
    if (scripts && SEEN.add(kindOfPage())) {
      for (int screen : SCREENS) {
        if (screen != width) {
          page.setViewportSize(screen, HEIGHT);
          check(name, screen);
        }
      }
      page.setViewportSize(width, HEIGHT);
    }
    assertThat(complaints).as("complaints of the browser of %s at %s", who, step).isEmpty();
  }

  /** What the browser complained of while the network was away is no fault of the page. */
  void forgetsComplaints() {
    complaints.clear();
  }

  private void check(String name, int screen) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(SHOTS.resolve(name + "-" + screen + ".png").normalize()));
    Accessibility.checkWidth(page);
    if (scripts) {
      Accessibility.check(page);
    }
  }

  /** Two lessons of different kinds are two pages; two courses are one. */
  private String kindOfPage() {
    String path = page.evaluate("location.pathname").toString();
    Object kind =
        page.evaluate("(document.getElementById('player') || {dataset: {}}).dataset.kind || ''");
    return path.replaceAll("[0-9a-f-]{36}|(?<=/)[A-Z0-9-]{6,}(?=$|/)", "{}") + " " + kind;
  }

  @Override
  public void close() {
    page.context().close();
  }
}
