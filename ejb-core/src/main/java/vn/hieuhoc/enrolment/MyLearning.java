package vn.hieuhoc.enrolment;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import vn.hieuhoc.offering.SessionRow;

/**
 * What somebody learns.
 *
 * @param courses each course once, the last one learnt in first
 * @param offers the places in which a seat is kept for the learner, also beside others in the same
 *     course
 * @param sessions the next sessions, earliest first
 */
public record MyLearning(
    List<MyCourseRow> courses, List<MyCourseRow> offers, List<SessionRow> sessions)
    implements Serializable {

  /**
   * The course to go on with: the last one learnt in that is not finished; one to begin only when
   * none was begun; null when none.
   */
  public MyCourseRow goOn() {
    return courses.stream()
        .filter(course -> !course.finished() && course.seated())
        .min(Comparator.comparing(course -> !course.begun()))
        .orElse(null);
  }
}
