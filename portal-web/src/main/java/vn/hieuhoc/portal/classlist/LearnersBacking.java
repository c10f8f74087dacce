package vn.hieuhoc.portal.classlist;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.Query;

/** Who learns in a course, in all its classes and alone. */
@Named
@RequestScoped
public class LearnersBacking {

  @Inject private CourseCatalogueService catalogue;
  @Inject private OfferingService offeringService;
  @Inject private LearnerDesk desk;
  @Inject private Query query;

  private CourseRow course;
  private ShownLearners shown;

  @PostConstruct
  void load() {
    Long key = catalogue.keyOfSeen(query.id("id"));
    course = catalogue.row(key).orElseThrow();
    shown = desk.ofCourse(course.id(), offeringService.ofCourse(key));
  }

  /** Does with the chosen what was pressed. */
  public void act() {
    desk.act(shown);
  }

  public CourseRow getCourse() {
    return course;
  }

  /** The list. */
  public ShownLearners getShown() {
    return shown;
  }
}
