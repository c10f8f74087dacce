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
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.quiz.QuizCommand;
import vn.hieuhoc.quiz.QuizService;

/** Makes whole courses in one command: the usual one of a village session, or any other. */
@Stateless
public class CourseAssemblyService {

  @Inject private CourseService courseService;
  @Inject private QuizService quizService;
  @Inject private OfferingService offeringService;
  @Inject private SessionService sessionService;
  @Inject private OrganisationService organisation;
  @Inject private Access access;

  /**
   * Makes course, quiz, offering and session, all or nothing.
   *
   * @return public id of the course
   */
  public UUID quick(@Valid @NotNull QuickCourse quick) {
    CourseCommand course = quick.course();
    access.require(organisation.key(course.unit()), Role.CENTRE_MANAGER);
    List<LessonCommand> lessons = new ArrayList<>();
    lessons.add(LessonCommand.reading(quick.material()));
    if (!quick.questions().isEmpty()) {
      lessons.add(LessonCommand.passing(quiz(quick)));
    }
    if (quick.session() != null) {
      SessionCommand session = quick.session();
      String title = session.title() == null ? course.title() : session.title();
      long minutes = Duration.between(session.startsAt(), session.endsAt()).toMinutes();
      lessons.add(LessonCommand.attending(title, (int) Math.max(1, Math.min(6000, minutes))));
    }
    UUID courseId = courseService.create(course, lessons, quick.publish());
    if (quick.session() != null) {
      UUID offering =
          offeringService.create(
              courseId,
              new OfferingCommand(
                  OfferingMode.BLENDED,
                  null,
                  null,
                  quick.session().seats(),
                  null,
                  null,
                  null,
                  null,
                  null));
      sessionService.create(offering, quick.session());
    }
    return courseId;
  }

  /**
   * Makes a course with everything around it, all or nothing.
   *
   * @return public id of the course
   */
  public UUID assemble(@Valid @NotNull CourseAssembly whole) {
    access.require(organisation.key(whole.course().unit()), Role.CENTRE_MANAGER);
    UUID courseId = courseService.create(whole.course(), whole.lessons(), false);
    if (whole.completionRule() != null) {
      courseService.setRule(courseId, whole.completionRule());
    }
    if (whole.publish()) {
      courseService.publish(courseId);
    }
    whole.occasions().forEach(occasion -> offer(courseId, occasion));
    return courseId;
  }

  /**
   * Opens an offering of a course with its sessions, all or nothing.
   *
   * @return public id of the offering
   */
  public UUID offer(UUID courseId, @Valid @NotNull CourseAssembly.Occasion occasion) {
    UUID offering = offeringService.create(courseId, occasion.offering());
    occasion.sessions().forEach(session -> sessionService.create(offering, session));
    return offering;
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
