package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.NotFound;

/** Finds what a session names: place, lesson, presenter, helpers. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SessionPlanning {

  @Inject private CourseCatalogueService courses;
  @Inject private OrganisationService organisation;
  @Inject private PersonService people;

  void plan(Session session, Offering offering, SessionCommand command) {
    CourseDetails course = courses.details(offering.courseId());
    session.plan(
        command,
        command.title() == null ? course.title() : command.title(),
        command.unit() == null ? offering.unitId() : organisation.key(command.unit()),
        lesson(course, command.lesson()),
        command.presenter() == null ? null : person(command.presenter()));
    List<SessionHelper> helpers = new ArrayList<>();
    command.helpers().forEach(h -> helpers.add(new SessionHelper(person(h.person()), h.part())));
    session.helpedBy(helpers);
  }

  private static Long lesson(CourseDetails course, UUID lessonId) {
    List<LessonRow> lessons =
        course.lessons().stream().filter(l -> l.kind() == LessonKind.SESSION).toList();
    if (lessonId == null) {
      return lessons.isEmpty() ? null : lessons.get(0).key();
    }
    return lessons.stream()
        .filter(l -> l.id().equals(lessonId))
        .findFirst()
        .orElseThrow(() -> new NotFound("lesson", lessonId))
        .key();
  }

  private Long person(UUID personId) {
    return people.key(personId);
  }
}
