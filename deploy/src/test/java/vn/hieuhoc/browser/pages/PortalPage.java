package vn.hieuhoc.browser.pages;

import static org.assertj.core.api.Assertions.assertThat;

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

  /** Types into the field with this id. */
  protected void type(String id, String text) {
    byId(id).fill(text);
  }

  /** Presses the button with this id and waits for the page that follows. */
  protected void press(String id) {
    follow(byId(id));
  }

  /** Taps what leads on, and waits for the page that follows; it must not tell of a mistake. */
  protected void follow(Locator way) {
    leave(way);
    assertThat(mistake()).as("mistake told on %s", page.url()).isEmpty();
  }

  /** Taps what leads on, and waits for the page that follows, whatever it says. */
  protected void leave(Locator way) {
    page.waitForNavigation(way::click);
  }

  /** What the page says is wrong with what was sent, or nothing. */
  public String mistake() {
    Locator told = byId("loi");
    return told.count() == 0 ? "" : told.innerText();
  }

  /** What the page says of what was just done. */
  public String notice() {
    return page.locator(".notices .banner").first().innerText();
  }

  /** All that can be read on the page. */
  public String text() {
    return page.locator("main").innerText();
  }

  /** The last word of the address: most pages of one thing end with its id. */
  public String id() {
    String path = java.net.URI.create(page.url()).getPath();
    return path.substring(path.lastIndexOf('/') + 1);
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
