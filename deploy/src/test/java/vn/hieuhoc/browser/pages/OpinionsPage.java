package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The hamlet's opinion, one case a card. */
public final class OpinionsPage extends PortalPage {

  public OpinionsPage(Page page) {
    super(page);
  }

  public OpinionsPage open() {
    open("/quan-ly/gop-y");
    return this;
  }

  public List<String> cards() {
    return page.locator("#opinions li").allInnerTexts();
  }

  public void agree(String name) {
    follow(
        page.locator("#opinions li")
            .filter(new Locator.FilterOptions().setHasText(name))
            .locator("button[name=agree]"));
  }
}
