package vn.hieuhoc.portal.classlist;

import java.util.UUID;
import vn.hieuhoc.portal.support.Query;

/**
 * Whose people a list shows.
 *
 * @param course true for a course, false for one class of it
 * @param id public id of that
 */
public record LearnerSource(boolean course, UUID id) {

  private static final String COURSE = "hoc-khoa";
  private static final String OFFERING = "hoc-lop";

  /** What the address of a page that takes people over says; null when it speaks of no list. */
  static LearnerSource of(Query query) {
    UUID ofCourse = query.idOrNull(COURSE);
    UUID ofClass = query.idOrNull(OFFERING);
    if (ofCourse == null && ofClass == null) {
      return null;
    }
    return ofCourse == null ? new LearnerSource(false, ofClass) : new LearnerSource(true, ofCourse);
  }

  /** The parameter by which an address names it. */
  public String getParameter() {
    return course ? COURSE : OFFERING;
  }

  /** The address of the list. */
  String list() {
    return course ? "/quan-ly/khoa-hoc/" + id + "/nguoi-hoc" : "/quan-ly/lop/" + id;
  }

  /** The address of its rows as a workbook. */
  String sheet() {
    return "/api/v1/" + (course ? "courses/" : "offerings/") + id + "/enrolments/list.xlsx";
  }
}
