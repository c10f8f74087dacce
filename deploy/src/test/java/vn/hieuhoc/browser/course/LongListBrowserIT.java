package vn.hieuhoc.browser.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hieuhoc.browser.Accessibility;
import vn.hieuhoc.browser.Chromium;
import vn.hieuhoc.browser.InBrowser;
import vn.hieuhoc.system.RunningPortal;

/** A list of the console that does not fit a page. */
@InBrowser
class LongListBrowserIT {

  private static final int MANY = 30;
  private static final int A_PAGE = 25;
  private static final String ROWS = "#accounts tbody tr";

  private static String manyAccounts(RunningPortal portal) {
    String beginning = "dai" + UUID.randomUUID().toString().substring(0, 6);
    for (int i = 10; i < 10 + MANY; i++) {
      portal.operator().user(beginning + i, "khong-can-dung-den");
    }
    return beginning;
  }

  @ParameterizedTest
  @ValueSource(ints = {Chromium.PHONE, Chromium.DESK})
  void turnsItsPagesByItself(int width, Chromium chromium, RunningPortal portal) {
    String beginning = manyAccounts(portal);
    Page page = chromium.visitor(width);
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    Desk admin = Desk.administrator(page);

    admin.go("/quan-ly/tai-khoan?q=" + beginning);
    assertThat(admin.all(ROWS)).hasSize(A_PAGE);
    assertThat(admin.text()).contains(beginning + "10").doesNotContain(beginning + "39");
    Accessibility.check(page);
    Accessibility.checkWidth(page);

    assertThat(admin.find(".ui-paginator-page").first().getAttribute("aria-label"))
        .isEqualTo("Trang 1");
    admin.find(".ui-paginator-next").click();
    admin.find(ROWS).filter(withText(beginning + "39")).waitFor();
    assertThat(admin.all(ROWS)).hasSize(MANY - A_PAGE);
    admin.find(".ui-paginator-page").first().click();
    admin.find(ROWS).filter(withText(beginning + "10")).waitFor();
    assertThat(admin.all(ROWS)).hasSize(A_PAGE);
    assertThat(complaints).isEmpty();
    admin.close();
  }

  @Test
  void isPagedByLinksWithoutScripts(Chromium chromium, RunningPortal portal) {
    String beginning = manyAccounts(portal);
    Desk admin = Desk.administrator(chromium.visitorWithoutScripts(Chromium.PHONE));

    admin.go("/quan-ly/tai-khoan?q=" + beginning);
    admin.go(
        "/quan-ly/tai-khoan"
            + admin.find(".pages a[rel=next]").getAttribute("href").replaceFirst("^[^?]*", ""));

    assertThat(admin.all(ROWS)).hasSize(MANY - A_PAGE);
    assertThat(admin.text()).contains(beginning + "39");
    admin.close();
  }

  private static com.microsoft.playwright.Locator.FilterOptions withText(String text) {
    return new com.microsoft.playwright.Locator.FilterOptions().setHasText(text);
  }
}
