package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** A training programme: writing it, and who has completed it. */
public final class ProgrammePage extends PortalPage {

  public ProgrammePage(Page page) {
    super(page);
  }

  public ProgrammePage openNew() {
    open("/quan-ly/boi-duong/tao");
    return this;
  }

  public ProgrammePage named(String name, String code) {
    type("name", name);
    type("code", code);
    return this;
  }

  /** The item with this number is met by the ways whose name holds these words. */
  public ProgrammePage met(int item, String words) {
    Locator box = byId("item" + (item - 1)).locator("xpath=ancestor::div[contains(@class,'card')]");
    box.locator("details summary").click();
    box.locator("label").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    return this;
  }

  public List<String> items() {
    return page.locator("input[id^=item]:visible").all().stream()
        .map(field -> field.inputValue())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  public void save() {
    press("save");
  }

  public void publish() {
    press("publish");
  }

  public ProgrammePage open(String id, String filter) {
    open("/quan-ly/boi-duong/" + id + "?xem=" + filter);
    return this;
  }

  public List<String> people() {
    return page.locator("#people tbody tr").allInnerTexts();
  }
}
