package vn.hieuhoc.portal.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.enrolment.EnrolCommand;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** Joining an offering, and giving a place up. */
@Named
@RequestScoped
public class EnrolBacking {

  @Inject private EnrolmentService enrolmentService;
  @Inject private CourseCatalogueService courses;
  @Inject private Query query;
  @Inject private Reply reply;

  /** Takes a seat and goes to the first lesson, or back to the course where there is a session. */
  public void enrol() {
    tell(enrolmentService.take(query.id("lop"), new EnrolCommand(null, false, query.text("ma"))));
  }

  /** Waits for a seat. */
  public void await() {
    tell(enrolmentService.take(query.id("lop"), new EnrolCommand(null, true, query.text("ma"))));
  }

  /** Takes the seat that was kept. */
  public void accept() {
    tell(enrolmentService.accept(query.id("cho")));
  }

  private void tell(EnrolmentService.Place place) {
    boolean seat = place.status() == EnrolmentStatus.ACTIVE;
    if (seat && place.startsAt() == null) {
      reply.done("course_course.message.enrolled", place.courseTitle()).goTo("/hoc/{}", place.id());
      return;
    }
    Reply said =
        switch (place.status()) {
          case WAITING -> reply.done("course_course.message.waiting", place.courseTitle());
          case REQUESTED -> reply.done("course_course.message.requested", place.courseTitle());
          default ->
              seat
                  ? reply.done(
                      "course_course.message.enrolled-session", place.startsAt(), place.venue())
                  : reply.done("course_course.message.enrolled", place.courseTitle());
        };
    said.goTo("/khoa-hoc/{}", place.course());
  }

  /** Gives the place up; what was learnt stays. */
  public void withdraw() {
    UUID course = query.id("id");
    boolean learnsOn = enrolmentService.withdraw(query.id("cho"));
    back(
        reply.done(
            learnsOn ? "course_course.message.learns-on" : "course_course.message.withdrawn"),
        course);
  }

  /** Learns on no longer where there was no seat to give back. */
  public void stopLearning() {
    UUID course = query.id("id");
    boolean learnsOn = enrolmentService.withdraw(query.id("cho"));
    back(
        reply.done(
            learnsOn
                ? "course_course.message.class-stays"
                : "course_course.message.stopped-learning"),
        course);
  }

  /** Waits or asks no longer; there was no seat to give back. */
  public void stopWaiting() {
    UUID course = query.id("id");
    enrolmentService.withdraw(query.id("cho"));
    back(reply.done("course_course.message.stopped-waiting"), course);
  }

  /** Nothing is left to do at a course that is not offered any more. */
  private void back(Reply said, UUID course) {
    if (courses.keyOfArchived(course).isPresent()) {
      said.goTo("/toi");
    } else {
      said.goTo("/khoa-hoc/{}", course);
    }
  }

  /** Declines the seat that was kept, on the page that lists my courses. */
  public void leave() {
    enrolmentService.withdraw(query.id("cho"));
    reply.done("course_course.message.declined").goTo("/toi");
  }
}
