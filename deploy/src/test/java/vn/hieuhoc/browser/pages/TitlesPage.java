package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Where the citizen's case stands, the titles held, and the certificate. */
public final class TitlesPage extends PortalPage {

  public TitlesPage(Page page) {
    super(page);
  }

  public TitlesPage open() {
    open("/toi/cong-dan-hoc-tap");
    return this;
  }

  public void openCertificate() {
    follow(page.locator("a[href^='/toi/chung-nhan/']").first());
  }

  /** Takes the certificate home. */
  public Path download() {
    Download paper = page.waitForDownload(page.locator("a[href$='/paper']")::click);
    return paper.path();
  }

  public String serial() {
    return page.locator("article.tag dl dd.num").first().innerText();
  }

  public String code() {
    return id();
  }
}
