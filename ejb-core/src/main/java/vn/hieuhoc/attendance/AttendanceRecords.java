package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;

/** Says in records who was at a session, and who gave it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttendanceRecords {

  private static final String CORRECTED = "Danh sách điểm danh được sửa";

  @Inject private RecordService recordService;
  @Inject private CourseCatalogueService courses;
  @Inject private SessionService sessionService;
  @Inject private PersonService people;

  /**
   * The person was there for so long.
   *
   * @param trust how that is known
   * @param confirmer key of the person who says so, or null where the portal saw it
   */
  UUID attended(SessionRow session, Long personKey, int minutes, Trust trust, Long confirmer) {
    return recordService.append(
        about(
            session,
            personKey,
            Verb.ATTENDED,
            RecordKind.SESSION_ATTENDED,
            minutes,
            trust,
            confirmer == null ? null : people.row(confirmer).personNumber()));
  }

  /** What was said of the person's presence is not true any more. */
  void takeBack(UUID statementId, String reason) {
    recordService.voidRecord(statementId, "system", reason == null ? CORRECTED : reason);
  }

  /**
   * The session was given: those who presented and helped have contributed, once. Those who take
   * its list take turns, so nobody says it twice at once.
   */
  void given(SessionRow session) {
    Set<Long> said =
        recordService.rowsOf(contributions(session)).stream()
            .map(RecordRow::personId)
            .collect(Collectors.toSet());
    for (Long person : sessionService.people(session.key())) {
      if (!said.contains(person)) {
        recordService.append(
            about(
                session,
                person,
                Verb.SHARED,
                RecordKind.CONTRIBUTION,
                session.minutes(),
                Trust.OBSERVED,
                null));
      }
    }
  }

  /** Nobody was there after all: nobody has contributed by it. */
  void notGiven(SessionRow session) {
    contributions(session).forEach(each -> takeBack(each, null));
  }

  /** What the portal said of them and nobody has taken back. */
  private List<UUID> contributions(SessionRow session) {
    return recordService.ownStanding(
        LearningActivities.session(session.id()), RecordKind.CONTRIBUTION);
  }

  private NewRecord about(
      SessionRow session,
      Long person,
      Verb verb,
      RecordKind kind,
      int minutes,
      Trust trust,
      String instructor) {
    CourseDetails course = courses.details(session.courseKey());
    return new NewRecord(
        UUID.randomUUID(),
        people.row(person).personNumber(),
        verb,
        LearningActivities.session(session.id()),
        ActivityType.MEETING,
        session.title(),
        kind,
        course.topics(),
        Duration.ofMinutes(minutes),
        null,
        null,
        null,
        session.startsAt(),
        trust,
        LearningActivities.course(course.id()),
        instructor);
  }
}
