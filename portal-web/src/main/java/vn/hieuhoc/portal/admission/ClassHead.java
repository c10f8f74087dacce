package vn.hieuhoc.portal.admission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseRow;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.portal.support.Query;

/** Which class the pages of admission are about. */
@Named
@RequestScoped
public class ClassHead {

  private static final int CODE = 8;

  @Inject private OfferingService offeringService;
  @Inject private CourseCatalogueService catalogue;
  @Inject private Query query;

  private OfferingRow row;
  private CourseRow course;

  @PostConstruct
  void load() {
    row = offeringService.row(query.id("id"));
    course = catalogue.row(row.courseKey()).orElseThrow();
  }

  public OfferingRow getRow() {
    return row;
  }

  public CourseRow getCourse() {
    return course;
  }

  /** What the class is called: its own name, else that of the course. */
  public String getTitle() {
    return row.title() == null ? course.title() : row.title();
  }

  /** What stands for the class in a list that is brought in. */
  public String getCode() {
    return row.id().toString().substring(0, CODE);
  }

  UUID id() {
    return row.id();
  }
}
