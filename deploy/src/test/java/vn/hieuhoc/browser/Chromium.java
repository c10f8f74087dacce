package vn.hieuhoc.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.hieuhoc.system.RunningPortal;

/**
 * The machine's own Chromium, started once for all browser tests. Each visitor has cookies and a
 * screen of its own.
 */
public final class Chromium implements ExtensionContext.Store.CloseableResource {

  /** A cheap phone. */
  public static final int PHONE = 360;

  /** A tablet. */
  public static final int TABLET = 768;

  /** A desk. */
  public static final int DESK = 1280;

  private static final int HEIGHT = 800;
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--lang=vi",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--disable-quic",
          "--disable-dev-shm-usage");

  private final Playwright playwright;
  private final Browser browser;
  private final Supplier<RunningPortal> portal;

  private Chromium(Supplier<RunningPortal> portal) {
    this.portal = portal;
    playwright = playwright();
    browser = launched(playwright);
  }

  static Playwright playwright() {
    return Playwright.create(
        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  }

  static Browser launched(Playwright playwright) {
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(executable())
                .setHeadless(true)
                .setArgs(QUIET));
  }

  /** A new visitor with a screen of this width, speaking Vietnamese, at the portal. */
  public Page visitor(int width) {
    return context(portal.get().base(), width, true).newPage();
  }

  /** The same, at another portal. */
  public Page visitorAt(URI base, int width) {
    return context(base, width, true).newPage();
  }

  /** A new visitor whose browser runs no scripts. */
  public Page visitorWithoutScripts(int width) {
    return context(portal.get().base(), width, false).newPage();
  }

  /** The same, at another portal. */
  public Page visitorWithoutScriptsAt(URI base, int width) {
    return context(base, width, false).newPage();
  }

  private BrowserContext context(URI base, int width, boolean scripts) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(base.toString())
            .setLocale("vi-VN")
            .setTimezoneId("Asia/Ho_Chi_Minh")
            .setViewportSize(width, HEIGHT)
            .setJavaScriptEnabled(scripts));
  }

  private static Path executable() {
    return Path.of(
        Optional.ofNullable(System.getenv("HIEUHOC_TEST_CHROMIUM")).orElse("/usr/bin/chromium"));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Hands the one browser to test methods. */
  static final class Provider implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      return context
          .getRoot()
          .getStore(ExtensionContext.Namespace.GLOBAL)
          .getOrComputeIfAbsent(
              Chromium.class,
              type -> new Chromium(() -> RunningPortal.of(context)),
              Chromium.class);
    }
  }
}
