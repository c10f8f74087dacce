package vn.hieuhoc.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Makes the pictures of the help pages and of the README from a running demo. It is no test and
 * runs by command only; how is told in {@code docs/development.md}.
 */
@EnabledIfSystemProperty(named = "hieuhoc.pictures.base", matches = "http.+")
class HelpPictures {

  private static final int HEAVIEST = 60_000;
  private static final int HEIGHT = 600;
  private static final Path HELP =
      Path.of("../portal-web/src/main/webapp/resources/images/help").toAbsolutePath().normalize();
  private static final Pattern ACCOUNT =
      Pattern.compile("^\\s+\\S.*?\\s{2,}([a-z0-9.]+)\\s+([a-z]+(?:-[a-z]+)+-\\d+)\\s.*$");
  private static final Pattern ADMIN = Pattern.compile(".*: admin · .*: (\\S+) .*");

  /** Draws a PNG anew as WebP, which Chromium can write and screenshots cannot. */
  private static final String AS_WEBP =
      """
      async ([png, width, quality]) => {
        const picture = new Image();
        picture.src = 'data:image/png;base64,' + png;
        await picture.decode();
        const canvas = document.createElement('canvas');
        canvas.width = width;
        canvas.height = Math.round(picture.height * width / picture.width);
        canvas.getContext('2d').drawImage(picture, 0, 0, canvas.width, canvas.height);
        return canvas.toDataURL('image/webp', quality).split(',')[1];
      }
      """;

  private final Map<String, String> passwords = new HashMap<>();
  private Browser browser;

  @Test
  void makeThemAnew() throws IOException {
    readAccounts(Files.readAllLines(Path.of(System.getProperty("hieuhoc.pictures.accounts"))));
    Files.createDirectories(HELP);
    try (Playwright playwright = Chromium.playwright();
        Browser started = Chromium.launched(playwright)) {
      browser = started;
      forCitizens();
      forStaff();
      home();
    }
  }

  private void forCitizens() {
    as(
        null,
        page -> {
          page.navigate("/dang-ky");
          page.locator("#xa")
              .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
          page.locator("main form button").first().click();
          help(page, "citizen-register", "h1");
          page.navigate("/tim-kiem?q=tuoi+nho+giot");
          help(page, "citizen-find", "h1");
          page.locator("main a[href^='/khoa-hoc/']").first().click();
          help(page, "citizen-enrol", "h1");
          page.navigate("/lich");
          help(page, "citizen-meet", "h1");
        });
    as(
        "lan",
        page -> {
          page.navigate("/toi");
          help(page, "citizen-me", "#cong-dan-hoc-tap .tag");
          page.navigate("/toi/tu-danh-gia");
          help(page, "citizen-assess", "form section");
          page.navigate("/toi?loc=dang-hoc");
          page.locator("main a[href^='/hoc/']").first().click();
          List<String> lessons =
              page.locator("#muc-luc ol a").all().stream()
                  .map(link -> link.getAttribute("href"))
                  .toList();
          page.navigate(lessons.get(0));
          page.evaluate("document.getElementById('luu').scrollIntoView()");
          help(page, "citizen-learn", "body");
          quiz(page, lessons);
        });
    as(
        "binh",
        page -> {
          page.navigate("/toi/cong-dan-hoc-tap");
          page.locator("main a[href^='/toi/chung-nhan/']").first().click();
          help(page, "citizen-certificate", "main");
        });
  }

  private static void quiz(Page page, List<String> lessons) {
    for (String lesson : lessons) {
      page.navigate(lesson);
      if (page.locator("#begin-send").count() > 0) {
        page.locator("#begin-send").click();
      }
      if (page.locator("#quiz").count() > 0) {
        page.locator("fieldset:visible .pick").first().click();
        page.waitForSelector("fieldset:visible .status.ok");
        help(page, "citizen-quiz", "body");
        return;
      }
    }
    throw new AssertionError("No quiz among " + lessons);
  }

  private void forStaff() {
    as(
        "binh",
        page -> {
          at(page, "/quan-ly/nguoi-dan", "hamlet-head-1");
          at(page, "/quan-ly/gop-y", "hamlet-head-3");
        });
    as(
        "mai",
        page -> {
          at(page, "/quan-ly/buoi-hoc", "presenter-1");
          page.locator("main a[href^='/quan-ly/buoi-hoc/']").last().click();
          help(page, "presenter-3", "main ul");
        });
    as(
        "coha",
        page -> {
          at(page, "/quan-ly/hoc-lieu/tai-len", "centre-manager-1");
          at(page, "/quan-ly/khoa-hoc/moi", "centre-manager-3");
        });
    as(
        "tru",
        page -> {
          page.navigate("/quan-ly/xet-danh-hieu");
          page.locator("main a[href^='/quan-ly/xet-danh-hieu/']").first().click();
          help(page, "commune-staff-2", "h1");
          at(page, "/quan-ly/so-lieu", "commune-staff-5");
        });
    as(
        "tam",
        page -> {
          at(page, "/quan-ly/boi-duong", "province-staff-2");
          at(page, "/quan-ly/so-lieu", "province-staff-3");
        });
    as(
        "admin",
        page -> {
          at(page, "/quan-ly/tai-khoan", "admin-1");
          at(page, "/quan-ly/nhat-ky", "admin-3");
        });
  }

  private void home() {
    try (BrowserContext context = context(1100, 760, 1)) {
      Page page = context.newPage();
      page.navigate("/");
      Path picture = Path.of("docs/images/home.webp");
      write(picture, webp(page, page.screenshot(), 900, 0.75));
    }
  }

  private static void at(Page page, String address, String name) {
    page.navigate(address);
    help(page, name, "h1");
  }

  /** What a phone shows with the element at its top. */
  private static void help(Page page, String name, String top) {
    page.evaluate(
        "top => { const y = document.querySelector(top).getBoundingClientRect().top + scrollY;"
            + " scrollTo(0, Math.max(0, y - 12)); }",
        top);
    assertThat(page.locator("main").first().innerText()).as(name).hasSizeGreaterThan(40);
    write(HELP.resolve(name + ".webp"), webp(page, page.screenshot(), 540, 0.55));
  }

  private static byte[] webp(Page page, byte[] png, int width, double quality) {
    try (Page canvas = page.context().newPage()) {
      String written =
          (String)
              canvas.evaluate(
                  AS_WEBP, List.of(Base64.getEncoder().encodeToString(png), width, quality));
      return Base64.getDecoder().decode(written);
    }
  }

  private static void write(Path file, byte[] picture) {
    assertThat(picture.length).as(file.toString()).isLessThan(HEAVIEST);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, picture);
    } catch (IOException full) {
      throw new java.io.UncheckedIOException(full);
    }
  }

  private void as(String user, Consumer<Page> visit) {
    try (BrowserContext context = context(Chromium.PHONE, HEIGHT, 1.5)) {
      Page page = context.newPage();
      if (user != null) {
        page.navigate("/dang-nhap");
        page.locator("main form input:not([type=hidden])").first().fill(user);
        page.locator("input[type=password]").first().fill(passwords.get(user));
        page.locator("main form button").first().click();
        assertThat(page.url()).as("sign-in of " + user).doesNotContain("/dang-nhap");
      }
      visit.accept(page);
    }
  }

  private BrowserContext context(int width, int height, double scale) {
    return browser.newContext(
        new Browser.NewContextOptions()
            .setBaseURL(System.getProperty("hieuhoc.pictures.base"))
            .setLocale("vi-VN")
            .setTimezoneId("Asia/Ho_Chi_Minh")
            .setViewportSize(width, height)
            .setDeviceScaleFactor(scale));
  }

  private void readAccounts(List<String> printed) {
    for (String line : printed) {
      Matcher account = ACCOUNT.matcher(line);
      Matcher admin = ADMIN.matcher(line);
      if (account.matches()) {
        passwords.put(account.group(1), account.group(2));
      } else if (admin.matches()) {
        passwords.put("admin", admin.group(1));
      }
    }
  }
}
