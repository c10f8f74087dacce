package vn.hieuhoc.offering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.material.MaterialService;
import vn.hieuhoc.material.MaterialStatus;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizService;

/** Makes the usual course of a village: something to read, some questions, one session. */
@Stateless
public class QuickCourseService {

  @Inject private CourseService courseService;
  @Inject private CourseAssemblyService assembly;
  @Inject private MaterialService materialService;
  @Inject private QuizService quizService;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /**
   * Makes course, quiz, offering and session, all or nothing. A course that everybody may see at
   * once is no good without what is read in it: a draft is published with it.
   *
   * @return public id of the course
   */
  public UUID make(@Valid @NotNull QuickCourse quick) {
    CourseCommand course = quick.course();
    access.require(organisation.key(course.unit()), Role.CENTRE_MANAGER);
    if (quick.publish()
        && materialService.view(quick.material()).status() == MaterialStatus.DRAFT) {
      materialService.publish(quick.material());
    }
    UUID courseId = courseService.create(course, lessons(quick), quick.publish());
    if (quick.session() != null) {
      OfferingCommand offering =
          new OfferingCommand(
              OfferingMode.BLENDED,
              null,
              null,
              quick.session().seats(),
              null,
              null,
              null,
              null,
              null);
      assembly.offer(courseId, new CourseAssembly.Occasion(offering, List.of(quick.session())));
    }
    return courseId;
  }

  private List<LessonCommand> lessons(QuickCourse quick) {
    List<LessonCommand> lessons = new ArrayList<>();
    lessons.add(LessonCommand.reading(quick.material()));
    if (!quick.questions().isEmpty()) {
      lessons.add(LessonCommand.passing(quiz(quick)));
    }
    if (quick.session() != null) {
      SessionCommand session = quick.session();
      String title = session.title() == null ? quick.course().title() : session.title();
      long minutes = Duration.between(session.startsAt(), session.endsAt()).toMinutes();
      lessons.add(LessonCommand.attending(title, (int) Math.max(1, Math.min(6000, minutes))));
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
