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

  /** Opens the page on which a course begins empty. */
  public CourseDeskPage openNew() {
    open("/quan-ly/khoa-hoc");
    follow(page.locator("main a[href='/quan-ly/khoa-hoc/tao']").first());
    return this;
  }

  /** Names a course and makes it: a draft without lessons. */
  public CourseDeskPage make(String title, String summary, String field, String topic) {
    type("title", title);
    type("summary", summary);
    byId("field").selectOption(field);
    byId("topic").selectOption(topic);
    press("make");
    return this;
  }

  /** Goes to write a quiz for this course. */
  public QuizDeskPage newQuiz() {
    follow(page.locator("main a[href$='/cau-hoi']"));
    return new QuizDeskPage(page);
  }

  /** Adds what is learnt at a session. */
  public CourseDeskPage addMeeting(String title) {
    type("meetingTitle", title);
    press("addMeeting");
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

  /** Moves the first session of this course to a day. */
  public CourseDeskPage moveMeeting(String course, String day) {
    open("/quan-ly/khoa-hoc/" + course);
    follow(page.locator("#meetings a[href^='/quan-ly/buoi-hoc/'][href$='/sua']").first());
    type("day", day);
    press("save");
    return this;
  }

  public CourseDeskPage publish() {
    press("publish");
    return this;
  }
}
