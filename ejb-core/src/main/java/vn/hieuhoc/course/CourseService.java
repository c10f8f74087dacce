package vn.hieuhoc.course;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.completion.CompletionRule;
import vn.hieuhoc.course.CompletionRuleVersion.NewRule;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/** Builds courses: draft, lessons, rule, publication. */
@Stateless
public class CourseService {

  @Inject private CourseRepository courses;
  @Inject private Lessons lessons;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Event<CourseChanged> changed;
  @Inject private CourseTrace trace;

  /**
   * Creates a course with its lessons, in order, as a draft or published at once.
   *
   * @return public id of the course
   */
  public UUID create(
      @Valid @NotNull CourseCommand command,
      List<@Valid @NotNull LessonCommand> lessonCommands,
      boolean publish) {
    Long unitId = organisation.key(command.unit());
    HeldRole as = access.require(unitId, Role.CENTRE_MANAGER);
    Course course = new Course(unitId, command, trace.accountId(), trace.now());
    courses.add(course);
    courses.add(
        new CompletionRuleVersion(course.id(), 1, NewRule.USUAL, trace.accountId(), trace.now()));
    lessons.put(
        course,
        new Outline(lessonCommands.stream().map(one -> lessons.plan(course, one)).toList()),
        trace.now());
    trace.write("course.create", course, as);
    if (publish) {
      publish(course.publicId());
    }
    return course.publicId();
  }

  /** Changes what is said of the course. */
  public void change(UUID courseId, @Valid @NotNull CourseCommand command) {
    Course course = managed(courseId);
    course.change(command, trace.now());
    trace.write("course.change", course, null);
    changed.fire(new CourseChanged(course.id(), course.publicId()));
  }

  /**
   * Sets when the course counts as finished, as a new version. Nobody who has finished loses that.
   *
   * @param json the rule, see {@link CompletionRule}
   * @param everybody whether it holds also for those who learn already, and not only for those who
   *     enrol from now on
   * @param why the reason for it in a line, or null; it is kept with the version
   * @throws Refused {@code course.rule-unknown-lesson} when it names a lesson that is not there,
   *     {@code course.rule-not-judged} when it waits for a confirmation nobody can give
   */
  public void setRule(
      UUID courseId, @NotNull String json, boolean everybody, @Size(max = 300) String why) {
    Course course = managed(courseId);
    CompletionRule rule = CompletionRule.read(json);
    Lessons.requireFit(rule, new Outline(courses.standing(course.id())));
    courses.add(
        new CompletionRuleVersion(
            course.id(),
            courses.lastRuleNumber(course.id()) + 1,
            new NewRule(rule.json(), everybody, VietnameseText.tidyOrNull(why)),
            trace.accountId(),
            trace.now()));
    trace.write("course.rule", course, null);
    touched(course);
  }

  /**
   * Lets everybody see the course.
   *
   * @throws Refused {@code course.no-lessons}, {@code course.material-not-published}
   */
  public void publish(UUID courseId) {
    Course course = courses.course(courseId).orElseThrow(() -> new NotFound("course", courseId));
    HeldRole as = asManager(course, "course", courseId);
    Outline standing = new Outline(courses.standing(course.id()));
    if (standing.lessons().isEmpty()) {
      throw Refused.of("lessons", "course.no-lessons", course.title());
    }
    List<String> drafts = courses.unpublishedMaterials(standing.ids());
    if (!drafts.isEmpty()) {
      throw Refused.of("lessons", "course.material-not-published", drafts.get(0));
    }
    course.publish(trace.now());
    trace.published(course, as);
    changed.fire(new CourseChanged(course.id(), course.publicId()));
  }

  /** Stops offering the course. Those who began may finish. */
  public void archive(UUID courseId) {
    Course course = courses.course(courseId).orElseThrow(() -> new NotFound("course", courseId));
    HeldRole as = asManager(course, "course", courseId);
    course.archive(trace.now());
    trace.write("course.archive", course, as);
    changed.fire(new CourseChanged(course.id(), course.publicId()));
  }

  private void touched(Course course) {
    course.touch(trace.now());
    changed.fire(new CourseChanged(course.id(), course.publicId()));
  }

  private Course managed(UUID courseId) {
    Course course = courses.course(courseId).orElseThrow(() -> new NotFound("course", courseId));
    asManager(course, "course", courseId);
    return course;
  }

  /** A draft exists only for those who work where it is made. */
  private HeldRole asManager(Course course, String what, UUID id) {
    return course.status() == CourseStatus.DRAFT
        ? access.requireOrHide(course.unitId(), what, id, Role.CENTRE_MANAGER)
        : access.require(course.unitId(), Role.CENTRE_MANAGER);
  }
}
