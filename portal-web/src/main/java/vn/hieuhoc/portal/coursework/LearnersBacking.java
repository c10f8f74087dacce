package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.enrolment.ClassLists;
import vn.hieuhoc.enrolment.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.PageRequest;

/** Who learns in a course, and who would like to and has no seat yet. */
@Named
@RequestScoped
public class LearnersBacking {

  private static final int A_PAGE = 50;

  @Inject private CourseDeskBacking desk;
  @Inject private CourseOfferingsBacking offerings;
  @Inject private EnrolmentService enrolmentService;
  @Inject private Query query;

  private ClassLists lists;

  @PostConstruct
  void load() {
    lists =
        enrolmentService.listsOf(
            offerings.getRows(),
            PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE),
            new PageRequest(0, A_PAGE));
  }

  /** Those who ask, wait or have a seat kept for them, the first of them. */
  public List<EnrolmentRow> getWaiting() {
    return lists.waiting().items();
  }

  /** How many there are of those. */
  public long getWaitingCount() {
    return lists.waiting().total();
  }

  /** The learners of all offerings, a page of them. */
  public List<EnrolmentRow> getRows() {
    return lists.learners().items();
  }

  public Paging getPaging() {
    return new Paging(lists.learners(), "/quan-ly/khoa-hoc/" + desk.getCourse().row().id());
  }
}
