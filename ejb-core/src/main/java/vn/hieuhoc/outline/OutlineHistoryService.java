package vn.hieuhoc.outline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.course.LiveOutline;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** The outlines a course had: to look at, and to take up again. */
@Stateless
public class OutlineHistoryService {

  @Inject private CourseCatalogueService catalogue;
  @Inject private LiveOutline live;
  @Inject private OutlineRepository outlines;
  @Inject private Drafts drafts;
  @Inject private Access access;

  /** How it stands with the outline, for those who build the course. */
  public OutlineState now(@NotNull CourseDetails course) {
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return drafts.state(course, drafts.stand(course));
  }

  /** Every published version, the newest first. */
  public List<OutlineVersionRow> versions(UUID courseId) {
    return outlines.versions(managed(courseId).row().key());
  }

  /** The lessons of a published version, as learners saw them. */
  public List<LessonRow> lessons(UUID courseId, int number) {
    CourseDetails course = managed(courseId);
    return live.rows(outline(course, number), course.lessons());
  }

  /**
   * Takes a version as the new draft. What learners see stays until it is published.
   *
   * @param seen what the caller has looked at, or null
   * @throws Refused {@code outline.draft-there} when another draft waits already
   */
  public void takeUp(UUID courseId, int number, String seen) {
    CourseDetails course = managed(courseId);
    Outline outline = outline(course, number);
    drafts.open(course, seen);
    if (drafts.draft(course).isPresent()) {
      throw new Refused("outline.draft-there", course.title());
    }
    drafts.begin(course, outline, number);
  }

  private Outline outline(CourseDetails course, int number) {
    return outlines
        .version(course.row().key(), number)
        .map(OutlineVersion::outline)
        .orElseThrow(() -> new NotFound("outline-version", number));
  }

  private CourseDetails managed(UUID courseId) {
    CourseDetails course = catalogue.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return course;
  }
}
