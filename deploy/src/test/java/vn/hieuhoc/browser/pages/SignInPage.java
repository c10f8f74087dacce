package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;

/** Signing in, and choosing a password of one's own at the first time. */
public final class SignInPage extends PortalPage {

  public SignInPage(Page page) {
    super(page);
  }

  public SignInPage open() {
    open("/dang-nhap");
    return this;
  }

  /** Goes to register instead. */
  public void register() {
    follow(page.locator("main a[href^='/dang-ky']"));
  }

  public void signIn(String user, String password) {
    type("userName", user);
    type("password", password);
    press("go");
  }

  /** Signs in with the password that somebody else has made up, and replaces it. */
  public void signInFirst(String user, String password, String chosen) {
    type("userName", user);
    type("password", password);
    leave(byId("go"));
    type("password", password);
    type("chosen", chosen);
    press("go");
  }
}
