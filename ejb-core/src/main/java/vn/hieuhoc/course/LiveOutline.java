package vn.hieuhoc.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The outline that learners see, for what keeps drafts and versions of it. A lesson is made when an
 * outline first names it and never goes away; it stands in the course while the live outline names
 * it. Inside the domain only: who calls has asked for permission.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class LiveOutline {

  @Inject private CourseRepository courses;
  @Inject private CatalogueRepository catalogue;
  @Inject private Lessons lessons;
  @Inject private CourseTrace trace;
  @Inject private Event<CourseChanged> changed;

  /** Keeps everybody else from changing the lessons until the end of the transaction. */
  public void hold(Long courseKey) {
    courses.hold(courseKey);
  }

  /** What learners see. */
  public Outline standing(Long courseKey) {
    return new Outline(courses.standing(courseKey));
  }

  /** True when somebody learns or has learnt in the course. */
  public boolean hasLearners(Long courseKey) {
    return courses.hasLearners(courseKey);
  }

  /** Public id of the course a lesson was made for; null when there is no such lesson. */
  public UUID courseOf(UUID lessonId) {
    return courses.courseOf(lessonId);
  }

  /** Makes a lesson that stands nowhere yet. */
  public OutlineItem plan(Long courseKey, LessonCommand command) {
    return lessons.plan(course(courseKey), command);
  }

  /** The lesson with other words. */
  public OutlineItem described(OutlineItem now, LessonCommand command) {
    return Lessons.described(now, command);
  }

  /** Titles of materials of the outline that strangers cannot see yet. */
  public List<String> unpublishedMaterials(Outline outline) {
    return courses.unpublishedMaterials(outline.ids());
  }

  /**
   * Shows the outline to learners: what it names stands in the course, everything else does not.
   */
  public void put(Long courseKey, Outline outline) {
    Course course = course(courseKey);
    lessons.put(course, outline, trace.now());
    course.touch(trace.now());
    changed.fire(new CourseChanged(courseKey, course.publicId()));
  }

  /**
   * The lessons of an outline as learners would see them.
   *
   * @param known lessons that were read already, such as those learners see
   */
  public List<LessonRow> rows(Outline outline, List<LessonRow> known) {
    Map<UUID, LessonRow> made = new HashMap<>();
    known.forEach(row -> made.put(row.id(), row));
    catalogue
        .lessonsOf(outline.ids().stream().filter(id -> !made.containsKey(id)).toList())
        .forEach(row -> made.put(row.id(), row));
    return outline.lessons().stream()
        .filter(each -> made.containsKey(each.id()))
        .map(each -> made.get(each.id()).saying(each, outline.lessons().indexOf(each) + 1))
        .toList();
  }

  private Course course(Long courseKey) {
    return courses.course(courseKey).orElseThrow();
  }
}
