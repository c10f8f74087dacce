package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The commune's cases, and one decision for many. */
public final class CasesPage extends PortalPage {

  public CasesPage(Page page) {
    super(page);
  }

  public CasesPage open() {
    open("/quan-ly/xet-danh-hieu");
    return this;
  }

  public List<String> rows() {
    return page.locator("#list tbody tr").allInnerTexts();
  }

  public CasesPage tick(String name) {
    page.locator("#list tbody tr")
        .filter(new Locator.FilterOptions().setHasText(name))
        .locator("input[name=case]")
        .check();
    return this;
  }

  public void openCase(String name) {
    follow(page.locator("#list a").filter(new Locator.FilterOptions().setHasText(name)).first());
  }

  public void decide(String number, String date, String signer, String position) {
    type("decisionNumber", number);
    type("decisionDate", date);
    type("signer", signer);
    type("signerPosition", position);
    press("decideAll");
  }
}
