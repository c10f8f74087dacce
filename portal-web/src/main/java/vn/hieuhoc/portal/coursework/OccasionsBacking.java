package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.offering.CourseAssembly;
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;

/** When and where a course is held. */
@Named
@RequestScoped
public class OccasionsBacking {

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private SessionService sessionService;
  @Inject private CourseAssemblyService assembly;

  private final SessionForm session = new SessionForm();
  private UUID course;
  private List<SessionRow> meetings;

  @PostConstruct
  void load() {
    course = query.id("id");
    meetings = sessionService.ofCourse(course);
  }

  /** Opens a class with one session. */
  public void plan() {
    OfferingCommand offering = OfferingCommand.meeting(session.getSeats());
    assembly.offer(course, new CourseAssembly.Occasion(offering, List.of(session.toCommand())));
    reply.done("coursework_desk.message.planned").goTo("/quan-ly/khoa-hoc/{}", course);
  }

  /** All sessions of the course, the latest first. */
  public List<SessionRow> getMeetings() {
    return meetings;
  }

  public SessionForm getSession() {
    return session;
  }
}
