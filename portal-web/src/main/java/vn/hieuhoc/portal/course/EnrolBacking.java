package vn.hieuhoc.portal.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.enrolment.EnrolCommand;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** Joining an offering, and giving a place up. */
@Named
@RequestScoped
public class EnrolBacking {

  @Inject private EnrolmentService enrolmentService;
  @Inject private Query query;
  @Inject private Reply reply;

  /** Takes a seat and goes to the first lesson, or back to the course where there is a session. */
  public void enrol() {
    EnrolmentService.Place place = enrolmentService.take(query.id("lop"), EnrolCommand.SELF);
    if (place.startsAt() == null) {
      reply.done("course_course.message.enrolled", place.courseTitle()).goTo("/hoc/{}", place.id());
    } else {
      reply
          .done("course_course.message.enrolled-session", place.startsAt(), place.venue())
          .goTo("/khoa-hoc/{}", place.course());
    }
  }

  /** Waits for a seat. */
  public void await() {
    EnrolmentService.Place place =
        enrolmentService.take(query.id("lop"), new EnrolCommand(null, true));
    reply
        .done(
            place.waiting() ? "course_course.message.waiting" : "course_course.message.enrolled",
            place.courseTitle())
        .goTo("/khoa-hoc/{}", place.course());
  }

  /** Gives the place up; what was learnt stays. */
  public void withdraw() {
    UUID course = query.id("id");
    boolean learnsOn = enrolmentService.withdraw(query.id("cho"));
    reply
        .done(learnsOn ? "course_course.message.learns-on" : "course_course.message.withdrawn")
        .goTo("/khoa-hoc/{}", course);
  }
}
