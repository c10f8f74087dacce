package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.CourseStatus;
import vn.hieuhoc.offering.OfferingCommand;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.OfferingService.SelfStudy;
import vn.hieuhoc.offering.OfferingStatus;
import vn.hieuhoc.portal.support.Reply;

/** How a course can be taken, and whether everybody may learn it alone. */
@Named("courseOfferings")
@RequestScoped
public class CourseOfferingsBacking {

  private static final String DESK = "/quan-ly/khoa-hoc/{}";

  @Inject private CourseDeskBacking desk;
  @Inject private OfferingService offeringService;
  @Inject private Reply reply;

  private List<OfferingRow> rows;

  @PostConstruct
  void load() {
    rows = offeringService.ofCourse(desk.getCourse().row().key());
  }

  /** The offerings, the one without sessions first. */
  public List<OfferingRow> getRows() {
    return rows;
  }

  /** Whether everybody may learn the course alone, as the desk says it of a course in its state. */
  public SelfStudy getSelfStudy() {
    boolean published = desk.getCourse().row().status() == CourseStatus.PUBLISHED;
    return switch (SelfStudy.of(desk.getCourse(), rows)) {
      case OPEN -> published ? SelfStudy.OPEN : SelfStudy.WHEN_PUBLISHED;
      case WHEN_PUBLISHED -> published ? SelfStudy.CLASSES_ONLY : SelfStudy.WHEN_PUBLISHED;
      case CLOSED -> SelfStudy.CLOSED;
      case CLASSES_ONLY -> SelfStudy.CLASSES_ONLY;
      case NOTHING_TO_LEARN -> SelfStudy.NOTHING_TO_LEARN;
    };
  }

  /** True when the course could be learnt alone and will not be unless somebody says so. */
  public boolean isShut() {
    SelfStudy now = getSelfStudy();
    return now == SelfStudy.CLASSES_ONLY || now == SelfStudy.CLOSED;
  }

  /** True when somebody said that everybody may learn the course alone, now or once it is open. */
  public boolean isClosable() {
    return rows.stream().anyMatch(OfferingRow::everybodyAlone);
  }

  /** True when people see the course and there is nothing in it they could join. */
  public boolean isUnreachable() {
    return desk.getCourse().row().status() == CourseStatus.PUBLISHED
        && rows.stream().noneMatch(row -> row.status() == OfferingStatus.OPEN);
  }

  /** Lets everybody learn the course alone, besides its classes. */
  public void openSelfStudy() {
    CourseDetails course = desk.getCourse();
    offeringService.create(course.id(), OfferingCommand.SELF_PACED);
    boolean published = course.row().status() == CourseStatus.PUBLISHED;
    reply
        .done(
            published
                ? "coursework_desk.message.self-study"
                : "coursework_desk.message.self-study-later",
            course.title())
        .goTo(DESK, course.id());
  }

  /** Lets nobody else learn the course alone; who does goes on. */
  public void closeSelfStudy() {
    CourseDetails course = desk.getCourse();
    offeringService.closeSelfStudy(course.id());
    reply.done("coursework_desk.message.self-study-closed", course.title()).goTo(DESK, course.id());
  }
}
