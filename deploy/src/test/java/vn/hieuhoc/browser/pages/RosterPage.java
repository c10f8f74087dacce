package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The presenter's list of a session. */
public final class RosterPage extends PortalPage {

  public RosterPage(Page page) {
    super(page);
  }

  /** Opens the first session that is to come or going on. */
  public RosterPage openFirst(String title) {
    open("/quan-ly/buoi-hoc");
    follow(page.locator("li.card a").filter(new Locator.FilterOptions().setHasText(title)).first());
    return this;
  }

  public List<String> people() {
    return page.locator("#roster li b").allInnerTexts();
  }

  /** Taps a status beside a name, and waits until it is shown as saved. */
  public void mark(String name, String status) {
    Locator tap = row(name).locator(".tap[value$=' " + status + "']");
    tap.click();
    row(name).locator(".tap[value$=' " + status + "'][aria-pressed=true]").waitFor();
    page.locator("#saved.ok").waitFor();
  }

  public String marked(String name) {
    return row(name).locator(".tap[aria-pressed=true]").getAttribute("value").split(" ")[1];
  }

  public void add(String name, String birthYear, String home) {
    type("fullName", name);
    type("birthYear", birthYear);
    byId("unit").selectOption(new SelectOption().setLabel(home));
    press("addPerson");
  }

  public int there() {
    return Integer.parseInt(page.locator("#there").innerText());
  }

  private Locator row(String name) {
    return page.locator("#roster li").filter(new Locator.FilterOptions().setHasText(name));
  }
}
