package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Searching the whole catalogue. */
public final class SearchPage extends PortalPage {

  private static final double PATIENCE = 60_000;

  public SearchPage(Page page) {
    super(page);
  }

  public SearchPage search(String words) {
    open("/tim-kiem");
    type("q", words);
    follow(page.locator("form#search button"));
    return this;
  }

  /** Asks again until something with this title is found: texts are taken in behind the scenes. */
  public SearchPage searchUntilFound(String words, String title) {
    page.waitForCondition(
        () -> {
          search(words);
          return hit(title).count() > 0;
        },
        new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    return this;
  }

  public List<String> titles() {
    return page.locator("article.hit h3").allInnerTexts();
  }

  /** Kind, place and sentence of a hit, as they are shown. */
  public String hitText(String title) {
    return hit(title).first().innerText();
  }

  /** The words that are marked in a hit. */
  public List<String> marked(String title) {
    return hit(title).first().locator("p mark").allInnerTexts();
  }

  public void openHit(String title) {
    follow(hit(title).first().locator("h3 a"));
  }

  private Locator hit(String title) {
    return page.locator("article.hit").filter(new Locator.FilterOptions().setHasText(title));
  }
}
