package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Registering oneself: the commune first, then the person. */
public final class RegisterPage extends PortalPage {

  public RegisterPage(Page page) {
    super(page);
  }

  public RegisterPage open() {
    open("/dang-ky");
    return this;
  }

  public void chooseCommune(String name) {
    byId("xa").selectOption(new SelectOption().setLabel(name));
    follow(page.locator("main form button[type=submit]"));
  }

  public void register(String name, String birthDate, String hamlet, String user, String password) {
    type("fullName", name);
    type("birthDate", birthDate);
    byId("residence").selectOption(new SelectOption().setLabel(hamlet));
    type("userName", user);
    type("password", password);
    byId("consent").check();
    press("go");
  }
}
