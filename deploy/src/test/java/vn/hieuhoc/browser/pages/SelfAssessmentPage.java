package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import java.util.List;

/** The self-assessment, filled in with what the records prove. */
public final class SelfAssessmentPage extends PortalPage {

  public SelfAssessmentPage(Page page) {
    super(page);
  }

  public SelfAssessmentPage open() {
    open("/toi/tu-danh-gia");
    return this;
  }

  /** The points that stand in the fields. */
  public List<String> points() {
    return page.locator("input[id^=points]").all().stream()
        .map(field -> field.inputValue())
        .toList();
  }

  public void send() {
    press("send");
  }
}
