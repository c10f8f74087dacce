package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** Making an account for staff, and giving it roles. */
public final class AccountPage extends PortalPage {

  public AccountPage(Page page) {
    super(page);
  }

  public AccountPage open() {
    open("/quan-ly/tai-khoan/moi");
    return this;
  }

  /** Makes an account; the person's number may be null. */
  public void make(String user, String name, String personNumber, String password) {
    type("userName", user);
    if (personNumber == null) {
      type("displayName", name);
    } else {
      type("person", personNumber);
    }
    type("password", password);
    press("create");
  }

  /** Gives the account that is open a role at the unit with this code or name. */
  public void give(String role, String unit, String since) {
    byId("giveRole").selectOption(role);
    type("unit", unit);
    type("from", since);
    press("give");
  }

  public List<String> roles() {
    return page.locator("section[aria-labelledby=roles-title] ul.list > li").allInnerTexts();
  }
}
