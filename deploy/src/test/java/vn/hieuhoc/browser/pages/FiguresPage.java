package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The figures of a unit, and one figure with those behind it. */
public final class FiguresPage extends PortalPage {

  public FiguresPage(Page page) {
    super(page);
  }

  public FiguresPage openDashboard() {
    open("/quan-ly/so-lieu");
    return this;
  }

  /** Opens an indicator of the province. */
  public FiguresPage openIndicator(String code) {
    open("/quan-ly/so-lieu/" + code);
    return this;
  }

  /** Numerator and denominator, as they are told. */
  public String tally() {
    return page.locator("section[aria-labelledby=gia-tri] > p.num").first().innerText();
  }

  /** Year, target, gap and what is needed, a line a target. */
  public List<String> targets() {
    return page.locator("#targets tbody tr").allInnerTexts();
  }

  public String howComputed() {
    return page.locator("section[aria-labelledby=cach-tinh]").innerText();
  }

  public List<String> people() {
    return page.locator("#people tbody tr").allInnerTexts();
  }
}
