package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** Why a criterion has its points. */
public final class ExplainPage extends PortalPage {

  public ExplainPage(Page page) {
    super(page);
  }

  public List<String> counted() {
    return page.locator("#counted tbody tr").allInnerTexts();
  }
}
