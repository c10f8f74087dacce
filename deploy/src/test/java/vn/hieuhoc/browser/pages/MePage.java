package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.util.List;
import java.util.function.Predicate;

/** The learner's own page. */
public final class MePage extends PortalPage {

  private static final double PATIENCE = 60_000;

  public MePage(Page page) {
    super(page);
  }

  public MePage open() {
    open("/toi");
    return this;
  }

  /** Points of the year; what is typed under the ring. */
  public String ring() {
    return page.locator(
            "#cong-dan-hoc-tap .ringrow svg[aria-label], #cong-dan-hoc-tap .ringrow [role=img]")
        .first()
        .getAttribute("aria-label");
  }

  /** The sentence that says what is missing. */
  public String missing() {
    return page.locator("#cong-dan-hoc-tap .ringrow .grow").innerText();
  }

  /** The ten bars. */
  public List<String> bars() {
    return page.locator("#cong-dan-hoc-tap ol.bars li").allInnerTexts();
  }

  /** Where the missing points can be had. */
  public String ways() {
    return page.locator("section[aria-labelledby=gap-title]").innerText();
  }

  /** Opens the page again until it tells this: points are derived behind the scenes. */
  public MePage openUntil(Predicate<MePage> told) {
    try {
      page.waitForCondition(
          () -> told.test(open()), new Page.WaitForConditionOptions().setTimeout(PATIENCE));
      return this;
    } catch (TimeoutError late) {
      throw new AssertionError("It tells something else: " + text(), late);
    }
  }

  public void explain(String code) {
    follow(page.locator("#cong-dan-hoc-tap ol.bars a[href$='/" + code + "']"));
  }

  public String training() {
    return page.locator("section[aria-labelledby=boi-duong]").innerText();
  }
}
