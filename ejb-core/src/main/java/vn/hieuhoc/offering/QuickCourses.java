package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.material.MaterialDetails;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.material.StoredFile;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.Refused;

/** Puts a quick course together, each time in a transaction of its own. */
@ApplicationScoped
@Transactional
class QuickCourses {

  private static final String LICENCE = "CC BY 4.0";
  private static final int LONGEST_MINUTES = 6000;

  @Inject private CourseService courseService;
  @Inject private CourseAssemblyService assembly;
  @Inject private MaterialService materialService;
  @Inject private QuizService quizService;
  @Inject private SessionService sessionService;

  /**
   * Refuses what could not be made, before anything is.
   *
   * @param fileName name of the file that is brought along, or null
   */
  void check(QuickCourse quick, String fileName) {
    CourseCommand course = quick.course();
    materialService.requireMayOffer(course.unit());
    if (fileName == null && quick.material() == null) {
      throw Refused.of("file", "course.needs-material", course.title());
    }
    if (quick.material() != null) {
      String known = materialService.view(quick.material()).title();
      if (fileName != null) {
        throw Refused.of("material", "course.two-materials", fileName, known);
      }
    }
    if (quick.session() != null) {
      sessionService.requirePlannable(course.unit(), quick.session());
    }
  }

  /** Of a material there is. */
  UUID make(QuickCourse quick) {
    return make(quick, quick.material());
  }

  /** Of a file whose bytes are kept. */
  UUID make(QuickCourse quick, StoredFile file) {
    CourseCommand course = quick.course();
    MaterialDetails details =
        new MaterialDetails(
            course.title(),
            course.summary(),
            List.copyOf(course.topics()),
            course.language(),
            null,
            LICENCE,
            null,
            course.unit(),
            null);
    return make(quick, materialService.create(details, file));
  }

  private UUID make(QuickCourse quick, UUID material) {
    if (quick.publish() && materialService.view(material).status() == MaterialStatus.DRAFT) {
      materialService.publish(material);
    }
    UUID courseId = courseService.create(quick.course(), lessons(quick, material), false);
    if (quick.session() != null) {
      assembly.offer(
          courseId,
          new CourseAssembly.Occasion(
              OfferingCommand.meeting(quick.session().seats()), List.of(quick.session())));
    }
    if (quick.publish()) {
      courseService.publish(courseId);
    }
    return courseId;
  }

  private List<LessonCommand> lessons(QuickCourse quick, UUID material) {
    List<LessonCommand> lessons = new ArrayList<>();
    lessons.add(LessonCommand.reading(material));
    if (!quick.questions().isEmpty()) {
      lessons.add(LessonCommand.passing(quiz(quick)));
    }
    if (quick.session() != null) {
      SessionCommand session = quick.session();
      String title = session.title() == null ? quick.course().title() : session.title();
      long minutes = Duration.between(session.startsAt(), session.endsAt()).toMinutes();
      lessons.add(
          LessonCommand.attending(title, (int) Math.max(1, Math.min(LONGEST_MINUTES, minutes))));
    }
    return lessons;
  }

  private UUID quiz(QuickCourse quick) {
    CourseCommand course = quick.course();
    return quizService.create(
        new QuizCommand(
            course.unit(),
            course.title(),
            quick.passMark(),
            null,
            null,
            false,
            null,
            null,
            null,
            quick.questions()));
  }
}
