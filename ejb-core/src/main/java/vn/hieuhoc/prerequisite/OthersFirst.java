package vn.hieuhoc.prerequisite;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.course.CourseHead;
import vn.hieuhoc.support.BusinessException;

/** Somebody would like to learn a course and has not finished yet what comes before it. */
public class OthersFirst extends BusinessException {

  private static final long serialVersionUID = 1L;

  private final UUID course;
  private final String title;
  private final transient List<NeededCourse> missing;

  OthersFirst(CourseHead course, List<NeededCourse> missing) {
    super(
        "prerequisite.missing",
        course.title(),
        missing.stream().map(NeededCourse::title).collect(Collectors.joining("; ")));
    this.course = course.id();
    this.title = course.title();
    this.missing = List.copyOf(missing);
  }

  /** Public id of the course that comes later. */
  public UUID course() {
    return course;
  }

  /** What it is called. */
  public String title() {
    return title;
  }

  /** The courses that come first, in their order. */
  public List<NeededCourse> missing() {
    return missing == null ? List.of() : missing;
  }
}
