package vn.hieuhoc.outline;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LiveOutline;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.course.OutlineItem;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * Changes the lessons of a course: in a draft when people see the course or learn in it, else at
 * once. Each change may say what its maker has looked at, see {@link OutlineState#seen}, and is
 * refused when somebody was faster.
 */
@Stateless
public class OutlineService {

  private static final int LONGEST = 300;

  @Inject private CourseCatalogueService catalogue;
  @Inject private LiveOutline live;
  @Inject private Drafts drafts;
  @Inject private QuizService quizService;
  @Inject private Access access;

  /** The outline as those who build the course see it; others see what learners see. */
  public OutlineState state(@NotNull CourseDetails course) {
    OutlineRepository.Stand stand = drafts.stand(course);
    return stand.draft() == null || access.may(course.unitKey(), Role.CENTRE_MANAGER)
        ? drafts.state(course, stand)
        : new OutlineState(stand.number(), null, course.lessons());
  }

  /**
   * Puts a lesson at the end.
   *
   * @param seen what the caller has looked at, or null
   * @return public id of the lesson
   */
  public UUID addLesson(UUID courseId, @Valid @NotNull LessonCommand command, String seen) {
    CourseDetails course = managed(courseId);
    Outline outline = drafts.open(course, seen);
    OutlineItem lesson = live.plan(course.row().key(), command);
    keep(course, outline, outline.with(lesson));
    return lesson.id();
  }

  /**
   * Makes a quiz and puts it at the end, both or neither.
   *
   * @return public id of the lesson
   */
  public UUID addQuiz(UUID courseId, @Valid @NotNull QuizCommand quiz) {
    managed(courseId);
    return addLesson(courseId, LessonCommand.passing(quizService.create(quiz)), null);
  }

  /** Changes title, text, minutes, part, or whether it counts; what it points to stays. */
  public void changeLesson(UUID lessonId, @Valid @NotNull LessonCommand command, String seen) {
    CourseDetails course = ofLesson(lessonId);
    Outline outline = drafts.open(course, seen);
    keep(course, outline, outline.with(live.described(lesson(outline, lessonId), command)));
  }

  /**
   * Takes a lesson out. What people learnt in it stays.
   *
   * @throws Refused {@code course.lesson-in-rule} when a course nobody sees yet is finished by it;
   *     in a draft that is asked when it is published
   */
  public void removeLesson(UUID lessonId, String seen) {
    CourseDetails course = ofLesson(lessonId);
    Outline outline = drafts.open(course, seen);
    lesson(outline, lessonId);
    keep(course, outline, outline.without(lessonId));
  }

  /**
   * Puts the lessons in this order.
   *
   * @throws Refused {@code course.order-incomplete} unless it names every lesson once
   */
  public void reorder(UUID courseId, @NotNull List<@NotNull UUID> order, String seen) {
    CourseDetails course = managed(courseId);
    Outline outline = drafts.open(course, seen);
    keep(course, outline, outline.inOrder(order));
  }

  /**
   * Calls a part otherwise.
   *
   * @param to the new heading; blank takes it away, the lessons stay
   * @throws Refused {@code outline.no-part} when no lesson stands in such a part
   */
  public void renamePart(UUID courseId, @NotNull String from, String to, String seen) {
    CourseDetails course = managed(courseId);
    Outline outline = drafts.open(course, seen);
    String name = VietnameseText.tidyOrNull(to);
    if (name != null && name.length() > LONGEST) {
      throw Refused.of("section", "outline.part-too-long", name.length(), LONGEST);
    }
    if (outline.lessons().stream().noneMatch(each -> from.equals(each.section()))) {
      throw Refused.of("section", "outline.no-part", from);
    }
    keep(course, outline, outline.withPartNamed(from, name));
  }

  private void keep(CourseDetails course, Outline before, Outline next) {
    if (next.equals(before)) {
      return;
    }
    if (drafts.live(course)) {
      requireUnneeded(course, before, next);
    }
    drafts.keep(course, next);
  }

  private void requireUnneeded(CourseDetails course, Outline before, Outline next) {
    Set<UUID> named = catalogue.rules(course.row().key()).newest().rule().lessons();
    Optional<OutlineItem> needed =
        before.lessons().stream()
            .filter(each -> named.contains(each.id()) && next.lesson(each.id()).isEmpty())
            .findFirst();
    if (needed.isPresent()) {
      throw Refused.of("lesson", "course.lesson-in-rule", needed.get().title());
    }
  }

  private static OutlineItem lesson(Outline outline, UUID lessonId) {
    return outline.lesson(lessonId).orElseThrow(() -> new NotFound("lesson", lessonId));
  }

  private CourseDetails ofLesson(UUID lessonId) {
    UUID courseId = live.courseOf(lessonId);
    if (courseId == null) {
      throw new NotFound("lesson", lessonId);
    }
    return managed(courseId);
  }

  private CourseDetails managed(UUID courseId) {
    CourseDetails course = catalogue.toChange(courseId);
    access.require(course.unitKey(), Role.CENTRE_MANAGER);
    return course;
  }
}
