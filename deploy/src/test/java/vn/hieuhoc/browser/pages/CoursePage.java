package vn.hieuhoc.browser.pages;

import com.microsoft.playwright.Page;

/** The public page of a course. */
public final class CoursePage extends PortalPage {

  public CoursePage(Page page) {
    super(page);
  }

  public CoursePage openCourse(String id) {
    open("/khoa-hoc/" + id);
    return this;
  }

  /** Takes a seat in the first session that is offered. */
  public void enrolInSession() {
    press("enrol-0-send");
  }

  /** Takes the course alone. */
  public void enrolAlone() {
    press("enrol-alone-send");
  }

  /** Goes to the lessons. */
  public void begin() {
    follow(page.locator("#ghi-danh a.btn[href^='/hoc/']"));
  }

  /** Follows the call to enrol as somebody who has not signed in. */
  public void enrolAsStranger() {
    follow(page.locator("#ghi-danh a[href^='/dang-nhap']").first());
  }

  /** True when somebody who came back for a seat is told the one step left. */
  public boolean isWelcomedToEnrol() {
    return page.locator("main .wrap:not(.notices) > .banner.ok").count() == 1
        && page.locator("#ghi-danh button.btn").count() == 1;
  }

  public boolean isMine() {
    return page.locator("#ghi-danh a.btn[href^='/hoc/']").count() > 0;
  }
}
