package vn.hieuhoc.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.position.PresenterService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Remembered;
import vn.hieuhoc.support.VietnamTime;

/** Finds what a session names: place, lesson, presenter, helpers; and names it again. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class SessionPlanning {

  @Inject private CourseCatalogueService courses;
  @Inject private OrganisationService organisation;
  @Inject private PersonService people;
  @Inject private PresenterService presenters;
  @Inject private Access access;
  @Inject private Clock clock;

  /** Plans anew what was planned before. */
  void change(Session session, Offering offering, SessionCommand command) {
    Long presenter = command.presenter() == null ? null : person(command.presenter(), session);
    session.requireChangeable(command, presenter);
    plan(session, offering, command);
  }

  void plan(Session session, Offering offering, SessionCommand command) {
    CourseDetails course = courses.details(offering.courseId());
    session.plan(
        command,
        command.title() == null ? course.title() : command.title(),
        command.unit() == null ? offering.unitId() : place(command.unit(), offering),
        lesson(course, command.lesson()),
        command.presenter() == null ? null : person(command.presenter(), session));
    List<SessionHelper> helpers = new ArrayList<>();
    command
        .helpers()
        .forEach(h -> helpers.add(new SessionHelper(person(h.person(), session), h.part())));
    session.helpedBy(helpers);
  }

  /** Refuses when it names somebody or some place there is not. */
  void check(SessionCommand command) {
    if (command.unit() != null) {
      organisation.key(command.unit());
    }
    if (command.presenter() != null) {
      person(command.presenter());
    }
    command.helpers().forEach(helper -> person(helper.person()));
  }

  /** What would plan the session as it stands. */
  SessionCommand read(Session session, Offering offering) {
    Long presenter = session.presenterPersonId();
    Set<Long> named = new HashSet<>();
    session.helpers().forEach(helper -> named.add(helper.personId()));
    if (presenter != null) {
      named.add(presenter);
    }
    Map<Long, PersonRow> rows = people.rowsOf(named);
    List<SessionCommand.Helper> helpers =
        session.helpers().stream()
            .map(h -> new SessionCommand.Helper(rows.get(h.personId()).id(), h.part()))
            .toList();
    return session.asPlanned(
        organisation.unit(session.unitId()).id(),
        presenter == null ? null : rows.get(presenter).id(),
        lessonId(offering, session.lessonId()),
        helpers);
  }

  private UUID lessonId(Offering offering, Long lessonKey) {
    return courses.lessons(offering.courseId()).stream()
        .filter(lesson -> lesson.key().equals(lessonKey))
        .map(LessonRow::id)
        .findFirst()
        .orElse(null);
  }

  Long unit(UUID unitId) {
    return organisation.key(unitId);
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

  /** Somebody the caller may know: in reach, a presenter, or already named by the session. */
  private Long person(UUID personId, Session session) {
    Long key = people.key(personId);
    return session.names(key) ? key : person(personId);
  }

  private Long person(UUID personId) {
    Long key = people.key(personId);
    return presenters.presents(key) ? key : people.find(personId).key();
  }

  /** A place in the area the centre serves, or where the caller has work. */
  private Long place(UUID unitId, Offering offering) {
    Long key = organisation.key(unitId);
    Long area = organisation.unit(offering.unitId()).areaKey();
    boolean near =
        organisation.path(key, VietnamTime.today(clock)).stream()
            .anyMatch(unit -> unit.key().equals(area) || unit.key().equals(offering.unitId()));
    if (!near) {
      access.require(key, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF);
    }
    return key;
  }

  @Remembered
  boolean isShown(Long courseKey) {
    return courses.isShown(courseKey);
  }
}
