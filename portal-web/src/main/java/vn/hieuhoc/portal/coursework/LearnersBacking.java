package vn.hieuhoc.portal.coursework;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.hieuhoc.enrolment.EnrolmentRow;
import vn.hieuhoc.enrolment.EnrolmentService;
import vn.hieuhoc.portal.support.Paging;
import vn.hieuhoc.portal.support.Query;
import vn.hieuhoc.support.Page;
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

  private Page<EnrolmentRow> page;
  private Page<EnrolmentRow> waiting;

  @PostConstruct
  void load() {
    page =
        enrolmentService.learnersOf(
            offerings.getRows(), PageRequest.ofNumber(query.whole(Paging.PARAMETER, 1, 1), A_PAGE));
    waiting = enrolmentService.withoutSeatOf(offerings.getRows(), new PageRequest(0, A_PAGE));
  }

  /** Those who ask, wait or have a seat kept for them, the first of them. */
  public List<EnrolmentRow> getWaiting() {
    return waiting.items();
  }

  /** How many there are of those. */
  public long getWaitingCount() {
    return waiting.total();
  }

  /** How many learn in it or have finished. */
  public long getCount() {
    return page.total();
  }

  /** The learners of all offerings, a page of them. */
  public List<EnrolmentRow> getRows() {
    return page.items();
  }

  public Paging getPaging() {
    return new Paging(page, "/quan-ly/khoa-hoc/" + desk.getCourse().row().id());
  }
}
