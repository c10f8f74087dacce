package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;

/** The manager's side of a material: uploading and publishing. */
public final class MaterialDeskPage extends PortalPage {

  public MaterialDeskPage(Page page) {
    super(page);
  }

  public MaterialDeskPage openUpload() {
    open("/quan-ly/hoc-lieu/tai-len");
    return this;
  }

  /** Uploads a file with a title and one topic; the material is a draft then. */
  public MaterialDeskPage upload(FilePayload file, String title, String description, String topic) {
    fill(file, title, description, topic);
    press("send");
    return this;
  }

  /** Tries to upload a file that cannot be taken, and tells what the page says. */
  public String uploadInVain(FilePayload file, String title) {
    fill(file, title, "", null);
    leave(byId("send"));
    return mistake();
  }

  private void fill(FilePayload file, String title, String description, String topic) {
    byId("file").setInputFiles(file);
    type("title", title);
    type("description", description);
    if (topic != null) {
      page.locator("details summary").first().click();
      page.locator("input[name=topics][value='" + topic + "']").check();
    }
  }

  public void publish() {
    press("publish-now");
  }

  public MaterialDeskPage openList() {
    open("/quan-ly/hoc-lieu");
    return this;
  }

  public List<String> titles() {
    return page.locator("#materials tbody td.head a").allInnerTexts();
  }
}
