package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;

/** The manager's side of a course: its lessons, its sessions, its learners. */
public final class CourseDeskPage extends PortalPage {

  public CourseDeskPage(Page page) {
    super(page);
  }

  public CourseDeskPage openCourse(String id) {
    open("/quan-ly/khoa-hoc/" + id);
    return this;
  }

  public List<String> lessons() {
    return page.locator("#lessons li b").allInnerTexts();
  }

  public CourseDeskPage addMaterial(String title) {
    byId("material").selectOption(new SelectOption().setLabel(title));
    press("addMaterial");
    return this;
  }

  /** Moves a lesson one place up. */
  public CourseDeskPage moveUp(String title) {
    follow(
        page.locator("#lessons li")
            .filter(new Locator.FilterOptions().setHasText(title))
            .locator("button[value$=' up']"));
    return this;
  }

  /** Opens a class with one session. */
  public CourseDeskPage plan(String day, String from, String to, String venue, String presenter) {
    type("day", day);
    type("from", from);
    type("to", to);
    type("venue", venue);
    byId("presenter").selectOption(new SelectOption().setLabel(presenter));
    press("planSession");
    return this;
  }

  public CourseDeskPage publish() {
    press("publish");
    return this;
  }
}
