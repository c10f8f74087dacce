package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** A whole village course on one screen. */
public final class QuickCoursePage extends PortalPage {

  public QuickCoursePage(Page page) {
    super(page);
  }

  public QuickCoursePage open() {
    open("/quan-ly/khoa-hoc/moi");
    return this;
  }

  public QuickCoursePage about(String title, String summary, String topic) {
    type("title", title);
    type("summary", summary);
    byId("topic").selectOption(topic);
    return this;
  }

  public QuickCoursePage reads(FilePayload file) {
    byId("file").setInputFiles(file);
    return this;
  }

  /** Asks a question; the first of the answers is the right one. */
  public QuickCoursePage asks(int number, String prompt, String right, String wrong) {
    int at = number - 1;
    type("prompt" + at, prompt);
    type("first" + at, right);
    type("second" + at, wrong);
    page.locator("input[name=right" + at + "][value='1']").check();
    return this;
  }

  public QuickCoursePage meets(String day, String from, String to, String venue) {
    type("day", day);
    type("from", from);
    type("to", to);
    type("venue", venue);
    return this;
  }

  public void make() {
    press("make");
  }
}
