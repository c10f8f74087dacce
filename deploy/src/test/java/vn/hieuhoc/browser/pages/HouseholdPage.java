package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** A household of the register. */
public final class HouseholdPage extends PortalPage {

  public HouseholdPage(Page page) {
    super(page);
  }

  public HouseholdPage open() {
    open("/quan-ly/ho-gia-dinh/moi");
    return this;
  }

  public void found(String home, String headNumber, String code) {
    byId("unit").selectOption(new SelectOption().setLabel(home));
    type("person", headNumber);
    type("code", code);
    press("save");
  }
}
