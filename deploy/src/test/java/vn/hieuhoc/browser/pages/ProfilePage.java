package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;

/** What one has told of oneself. */
public final class ProfilePage extends PortalPage {

  public ProfilePage(Page page) {
    super(page);
  }

  public ProfilePage open() {
    open("/toi/ho-so");
    return this;
  }

  /** The number by which other systems know the person. */
  public String personNumber() {
    return page.locator("dl.kv dd.num").first().innerText();
  }

  public void worksAs(String status) {
    byId("workingStatus").selectOption(status);
    press("save");
  }
}
