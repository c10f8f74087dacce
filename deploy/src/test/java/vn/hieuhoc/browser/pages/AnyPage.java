package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;

/** A page of which a test wants to know only what holds for all pages. */
public final class AnyPage extends PortalPage {

  public AnyPage(Page page) {
    super(page);
  }

  /** Opens it and tells the status. */
  public int visit(String address) {
    return open(address);
  }
}
