package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The map of the province, and one unit on it. */
public final class UnitPage extends PortalPage {

  public UnitPage(Page page) {
    super(page);
  }

  /** Finds a unit by a part of its name and opens it. */
  public UnitPage find(String words, String name) {
    open("/quan-ly/don-vi");
    type("q", words);
    follow(page.locator("form[role=search] button"));
    follow(
        page.locator("section[aria-labelledby=found] a")
            .filter(new Locator.FilterOptions().setHasText(name))
            .first());
    return this;
  }

  /** Founds a hamlet in the commune that is open. */
  public void foundHamlet(String name, String code, String since) {
    type("name", name);
    type("code", code);
    type("from", since);
    press("create");
  }
}
