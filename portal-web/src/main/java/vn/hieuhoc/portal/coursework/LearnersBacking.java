package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.enrolment.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.support.PageRequest;

/** Who learns in a course. */
@Named
@RequestScoped
public class LearnersBacking {

  private static final PageRequest LEARNERS = new PageRequest(0, 50);

  @Inject private CourseDeskBacking desk;
  @Inject private OfferingService offeringService;
  @Inject private EnrolmentService enrolmentService;

  private List<EnrolmentRow> rows;

  @PostConstruct
  void load() {
    rows =
        enrolmentService.ofOfferings(
            offeringService.ofCourse(desk.getCourse().row().key()), LEARNERS);
  }

  /** The first fifty learners of all offerings. */
  public List<EnrolmentRow> getRows() {
    return rows;
  }
}
