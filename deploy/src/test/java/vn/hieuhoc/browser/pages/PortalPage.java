package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/**
 * What all page objects share. A subclass knows its address and speaks in the words of its page.
 */
public abstract class PortalPage {

  protected final Page page;

  protected PortalPage(Page page) {
    this.page = page;
  }

  /** Opens an address of the portal and tells its status. */
  protected int open(String address) {
    Response answer = page.navigate(address);
    return answer == null ? 0 : answer.status();
  }

  /** The element with this id. */
  protected Locator byId(String id) {
    return page.locator("[id='" + id + "']");
  }

  public String title() {
    return page.title();
  }

  public String heading() {
    return page.locator("h1").first().innerText();
  }

  public Page browserPage() {
    return page;
  }
}
