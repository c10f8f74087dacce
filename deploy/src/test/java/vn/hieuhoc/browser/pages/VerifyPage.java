package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;

/** Checking a certificate, for anybody. */
public final class VerifyPage extends PortalPage {

  public VerifyPage(Page page) {
    super(page);
  }

  /** Follows the address that the square of a certificate gives. */
  public VerifyPage openLink(String link) {
    open(link);
    return this;
  }

  /** VALID, EXPIRED, REVOKED or UNKNOWN. */
  public String state() {
    return page.locator("[data-state]").getAttribute("data-state");
  }

  public String holder() {
    return page.locator("article.tag .name").innerText();
  }
}
