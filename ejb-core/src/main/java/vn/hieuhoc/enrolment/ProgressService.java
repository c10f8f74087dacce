package vn.hieuhoc.enrolment;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.SystemUse;

/** Derives progress from the ledger, and takes note of what happens outside the player. */
@Stateless
@SystemUse
public class ProgressService {

  private static final Duration AHEAD = Duration.ofDays(400);

  @Inject private EnrolmentRepository enrolments;
  @Inject private ProgressKeeper progress;
  @Inject private CourseCatalogueService courses;
  @Inject private SessionService sessionService;
  @Inject private RecordService recordService;
  @Inject private Clock clock;

  /** A record says that the person was at a session. */
  public void attended(Long personKey, SessionRow session, UUID statementId) {
    if (session.lessonKey() != null) {
      progress.finished(
          personKey, session.courseKey(), session.lessonKey(), statementId, session.startsAt());
    }
  }

  /** Counts the lessons of everybody who learns in the course: its lessons have changed. */
  public void recount(Long courseKey) {
    List<LessonRow> lessons = courses.lessons(courseKey);
    for (Long key : enrolments.learningKeys(courseKey)) {
      enrolments.held(key).ifPresent(enrolment -> progress.recount(enrolment, lessons));
    }
  }

  /**
   * Throws the progress of an enrolment away and derives it again from the ledger. Where the
   * learner stopped and how long he took are his own notes and stay.
   */
  public void rebuild(Long enrolmentKey) {
    enrolments.held(enrolmentKey).ifPresent(this::derive);
  }

  /** As {@link #rebuild(Long)}, by public id. */
  public void rebuild(UUID enrolmentId) {
    enrolments.enrolment(enrolmentId).map(Enrolment::id).ifPresent(this::rebuild);
  }

  private void derive(Enrolment enrolment) {
    Instant since = progress.since(enrolment);
    List<RecordRow> rows =
        recordService
            .rowsOf(enrolment.personId(), Instant.EPOCH, clock.instant().plus(AHEAD))
            .stream()
            .filter(r -> !r.voided())
            .toList();
    List<LessonRow> lessons = courses.lessons(enrolment.courseId());
    Map<Long, LessonProgress> lines = enrolments.progress(enrolment);
    List<SessionRow> sessions =
        lessons.stream().anyMatch(l -> l.kind() == LessonKind.SESSION)
            ? sessionService.ofOffering(enrolment.offeringId())
            : List.of();
    for (LessonRow lesson : lessons) {
      List<RecordRow> about = about(lesson, rows, sessions, since);
      Optional<RecordRow> proof = about.stream().filter(ProgressService::proves).findFirst();
      LessonProgress line = lines.get(lesson.key());
      if (line != null && line.isDone()) {
        line.undone();
      }
      if (proof.isPresent() || (line == null && !about.isEmpty())) {
        line = progress.line(enrolment, lesson.key());
      }
      if (proof.isPresent()) {
        line.done(proof.get().statementId(), proof.get().happenedAt());
      }
      if (line != null && lesson.kind() == LessonKind.QUIZ) {
        about.stream()
            .map(RecordRow::score)
            .filter(score -> score != null)
            .max(BigDecimal::compareTo)
            .ifPresent(line::scored);
      }
    }
    progress.recount(enrolment, lessons);
  }

  private static List<RecordRow> about(
      LessonRow lesson, List<RecordRow> rows, List<SessionRow> sessions, Instant since) {
    if (lesson.kind() == LessonKind.SESSION) {
      Set<String> meetings =
          sessions.stream()
              .filter(s -> lesson.key().equals(s.lessonKey()))
              .map(s -> LearningActivities.session(s.id()))
              .collect(Collectors.toSet());
      return rows.stream().filter(r -> meetings.contains(r.activity())).toList();
    }
    String activity =
        lesson.kind() == LessonKind.QUIZ
            ? LearningActivities.quiz(lesson.quiz().id())
            : LearningActivities.lesson(lesson.id());
    return rows.stream()
        .filter(r -> r.activity().equals(activity) && !r.happenedAt().isBefore(since))
        .toList();
  }

  /**
   * A record proves that something is finished when it is of a kind and says neither no nor failed.
   */
  private static boolean proves(RecordRow row) {
    return row.kind() != null
        && !Boolean.FALSE.equals(row.success())
        && !Boolean.FALSE.equals(row.completion());
  }
}
