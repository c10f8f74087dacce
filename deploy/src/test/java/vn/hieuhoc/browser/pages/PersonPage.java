package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** Entering somebody in the register, and the entry. */
public final class PersonPage extends PortalPage {

  public PersonPage(Page page) {
    super(page);
  }

  public PersonPage open() {
    open("/quan-ly/nguoi-dan/moi");
    return this;
  }

  public void enter(String name, String birthDate, String home, String workingStatus) {
    type("fullName", name);
    type("birthDate", birthDate);
    byId("residence").selectOption(new SelectOption().setLabel(home));
    byId("workingStatus").selectOption(workingStatus);
    press("save");
  }

  /** Finds somebody by words of the name and opens the entry. */
  public PersonPage find(String words, String name) {
    open("/quan-ly/nguoi-dan?q=" + words);
    follow(page.locator("#people a").filter(new Locator.FilterOptions().setHasText(name)).first());
    return this;
  }

  public String personNumber() {
    return page.locator("dl.kv dd.num").first().innerText();
  }

  /** Says that the office knows this person. */
  public void confirm() {
    press("confirm");
  }
}
