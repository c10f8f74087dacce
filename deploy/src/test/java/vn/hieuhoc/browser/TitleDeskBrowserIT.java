package vn.hieuhoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.system.RunningPortal;

/** How a commune comes from cases to a decision, and back from a decision that was wrong. */
@InBrowser
class TitleDeskBrowserIT {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final String AN = "Nguyễn Thị An";
  private static final String CASES = "/quan-ly/xet-danh-hieu";

  @Test
  void aCommuneDecidesWhatTheHamletHasSeenAndMendsWhatWasWrong(
      Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "1");
    village.assessed(AN);
    String chi = village.assessed("Trần Văn Chi");
    String dung = village.person("Lê Văn Dũng");
    village.assessment(dung);
    try (Page page = chromium.visitor(Chromium.DESK)) {
      signIn(page, village);

      // The hamlet's opinion: a tap, and the way back from a slip.
      page.navigate("/quan-ly/gop-y");
      tap(page.locator("#opinions li", with(AN)).locator("button[name=agree]"));
      assertThat(page.locator(".banner.ok")).containsText("thôn đồng ý với " + AN);
      tap(page.locator("button[name=undo]"));
      assertThat(page.locator("#opinions li", with(AN))).hasCount(1);
      tap(page.locator("#opinions li", with(AN)).locator("button[name=agree]"));
      page.navigate("/quan-ly/gop-y?nam=abc");
      assertThat(page.locator(".banner.warn:visible")).containsText("abc");

      // The commune enters the opinion for Dũng, who has no points.
      page.navigate(CASES + "/" + village.assessment(dung).getString("id"));
      tap(page.locator("#agree"));

      // Only cases with an opinion can be ticked, and ticks outlive mistakes and other pages.
      page.navigate(CASES);
      assertThat(row(page, "Trần Văn Chi").locator("input[name=case]")).hasCount(0);
      row(page, AN).locator("input[name=case]").check();
      page.navigate(CASES + "/" + village.assessment(chi).getString("id"));
      page.navigate(CASES);
      assertThat(row(page, AN).locator("input[name=case]")).isChecked();
      assertThat(page.locator("#ticks")).containsText("1");
      decide(page, "7/QĐ-UBND", village.today().plusDays(1));
      assertThat(page.locator("#loi")).containsText("chưa tới");
      assertThat(row(page, AN).locator("input[name=case]")).isChecked();
      assertThat(page.locator("#decisionNumber")).hasValue("7/QĐ-UBND");
      decide(page, "7/QĐ-UBND", village.today());
      assertThat(page.locator(".banner.ok")).containsText("Đã công nhận 1 người");

      // A decision that recognises nobody is not written.
      row(page, "Lê Văn Dũng").locator("input[name=case]").check();
      decide(page, "8/QĐ-UBND", village.today());
      assertThat(page.locator(".banner.warn").first()).containsText("chưa ghi quyết định nào");
      page.navigate("/quan-ly/quyet-dinh");
      assertThat(page.locator("#list")).not().containsText("8/QĐ-UBND");

      // What the decision says of itself, and its end.
      tap(page.locator("#list a", with("7/QĐ-UBND")));
      assertThat(page.locator("h1")).containsText("7/QĐ-UBND");
      Locator facts = page.locator("dl.kv");
      assertThat(facts).containsText(village.today().format(DAY));
      assertThat(facts).containsText("Đinh Thị Ký, Chủ tịch");
      assertThat(facts).containsText("Công dân học tập " + village.today().getYear());
      assertThat(page.locator("[data-print]")).isVisible();
      assertThat(page.locator("#list a[href^='" + CASES + "/']")).hasText(AN);
      assertThat(page.locator("#list a[href$='/paper']")).hasCount(1);
      looksRight(page);
      page.locator("#holder").selectOption(new SelectOption().setIndex(1));
      page.locator("#reason").fill("Ghi nhầm ngày");
      tap(page.locator("#send"));
      assertThat(page.locator("#list")).containsText("Ghi nhầm ngày");

      // The person is decided upon again, under another number.
      page.navigate(CASES + "?trang-thai=REVOKED");
      row(page, AN).locator("input[name=case]").check();
      decide(page, "9/QĐ-UBND", village.today());
      assertThat(page.locator(".banner.ok")).containsText("Đã công nhận 1 người");

      page.navigate(CASES);
      looksRight(page);
      page.navigate("/quan-ly");
      looksRight(page);
    }
  }

  @Test
  void onAPhoneTheScoresComeFirstAndTheEvidenceIsFolded(Chromium chromium, RunningPortal portal) {
    TitleVillage village = new TitleVillage(portal, "2");
    String id = village.assessment(village.assessed("Phạm Thị Em")).getString("id");
    try (Page page = chromium.visitor(Chromium.PHONE)) {
      signIn(page, village);
      page.navigate(CASES + "/" + id);

      assertThat(page.locator("details.proof[open]")).hasCount(0);
      assertThat(page.locator("#points0")).isVisible();
      assertThat(page.locator("#reason0")).isHidden();
      page.locator("#points0").fill("3");
      assertThat(page.locator("#reason0")).isVisible();
      double first = page.locator("#points0").boundingBox().y;
      double bar = page.locator(".actbar").boundingBox().height;
      if (first > 1500 || bar > 90) {
        throw new AssertionError("first score at " + first + " px, bar " + bar + " px");
      }
      looksRight(page);
    }
  }

  private static void signIn(Page page, TitleVillage village) {
    page.navigate("/dang-nhap");
    page.locator("#userName").fill(village.user());
    page.locator("#password").fill(TitleVillage.PASSWORD);
    tap(page.locator("#go"));
  }

  private static void decide(Page page, String number, LocalDate date) {
    page.locator("#decisionNumber").fill(number);
    page.locator("#decisionDate").fill(date.format(DAY));
    page.locator("#signer").fill("Đinh Thị Ký");
    page.locator("#signerPosition").fill("Chủ tịch");
    tap(page.locator("#decideAll"));
  }

  private static void tap(Locator way) {
    way.page().waitForNavigation(way::click);
  }

  private static Page.LocatorOptions with(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private static Locator row(Page page, String name) {
    return page.locator("#list tbody tr", with(name));
  }

  private static void looksRight(Page page) {
    for (int width : new int[] {Chromium.PHONE, Chromium.TABLET, Chromium.DESK}) {
      page.setViewportSize(width, 800);
      Accessibility.checkWidth(page);
    }
    Accessibility.check(page);
  }
}
