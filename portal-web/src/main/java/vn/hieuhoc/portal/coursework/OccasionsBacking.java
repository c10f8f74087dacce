package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.enrolment.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.offering.CourseAssembly;
import vn.hieuhoc.offering.CourseAssemblyService;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.portal.support.Reply;
import vn.hieuhoc.support.PageRequest;

/** When and where a course is held, and who learns in it. */
@Named
@RequestScoped
public class OccasionsBacking {

  private static final PageRequest LEARNERS = new PageRequest(0, 50);

  @Inject private Query query;
  @Inject private Reply reply;
  @Inject private OfferingService offeringService;
  @Inject private CourseAssemblyService assembly;
  @Inject private EnrolmentService enrolmentService;

  private final SessionForm session = new SessionForm();
  private UUID course;
  private List<OfferingRow> offerings;
  private List<EnrolmentRow> learners;

  @PostConstruct
  void load() {
    course = query.id("id");
    offerings = offeringService.ofCourse(course);
    learners = enrolmentService.ofOfferings(offerings, LEARNERS);
  }

  /** Opens a class with one session. */
  public void plan() {
    OfferingCommand offering =
        new OfferingCommand(
            OfferingMode.BLENDED, null, null, session.getSeats(), null, null, null, null, null);
    assembly.offer(course, new CourseAssembly.Occasion(offering, List.of(session.toCommand())));
    reply.done("coursework_desk.message.planned").goTo("/quan-ly/khoa-hoc/{}", course);
  }

  /** The first fifty learners of all offerings. */
  public List<EnrolmentRow> getLearners() {
    return learners;
  }

  public List<OfferingRow> getOfferings() {
    return offerings;
  }

  public SessionForm getSession() {
    return session;
  }
}
