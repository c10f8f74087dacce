package vn.hieuhoc.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.SystemUse;

/** Derives progress from the ledger, and takes note of what happens outside the player. */
@Stateless
@SystemUse
public class ProgressService {

  private static final Duration AHEAD = Duration.ofDays(400);

  @Inject private EnrolledPlaces enrolments;
  @Inject private ProgressRepository lines;
  @Inject private ProgressKeeper progress;
  @Inject private CourseCatalogueService courses;
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
    for (Long key : lines.learningKeys(courseKey)) {
      enrolments.held(key).ifPresent(enrolment -> progress.recount(enrolment, lessons));
    }
  }

  /**
   * Throws away what is finished in the course of an enrolment and derives it again from the
   * ledger. Where the learner stopped and how long he took are his own notes and stay.
   */
  public void rebuild(Long enrolmentKey) {
    enrolments
        .held(enrolmentKey)
        .ifPresent(
            enrolment -> {
              Set<Long> before = done(enrolment);
              List<LessonRow> lessons = derive(enrolment);
              if (done(enrolment).containsAll(before)) {
                progress.recount(enrolment, lessons);
              } else {
                progress.review(enrolment, lessons);
              }
            });
  }

  /** The lessons of the course that the learner has finished. */
  private Set<Long> done(Enrolment enrolment) {
    return lines.progress(enrolment).values().stream()
        .filter(LessonProgress::isDone)
        .map(LessonProgress::lessonId)
        .collect(Collectors.toSet());
  }

  /** Tells a new place where the learner is in the course already, and what is finished there. */
  public void begin(Long personKey, Long offeringKey) {
    Enrolment enrolment =
        enrolments
            .of(personKey, offeringKey)
            .map(Enrolment::id)
            .flatMap(enrolments::held)
            .orElseThrow();
    enrolments.ofCourse(enrolment.personId(), enrolment.courseId()).stream()
        .filter(place -> place.lastActiveAt() != null)
        .max(Comparator.comparing(Enrolment::lastActiveAt))
        .ifPresent(last -> enrolment.activeOn(last.lastLessonId(), last.lastActiveAt()));
    progress.recount(enrolment, derive(enrolment));
  }

  /** As {@link #rebuild(Long)}, by public id. */
  public void rebuild(UUID enrolmentId) {
    enrolments.find(enrolmentId).map(Enrolment::id).ifPresent(this::rebuild);
  }

  private List<LessonRow> derive(Enrolment enrolment) {
    Map<String, List<RecordRow>> rows =
        recordService
            .rowsOf(enrolment.personId(), Instant.EPOCH, clock.instant().plus(AHEAD))
            .stream()
            .filter(r -> !r.voided())
            .collect(Collectors.groupingBy(RecordRow::activity));
    List<LessonRow> lessons = courses.lessons(enrolment.courseId());
    Map<Long, LessonProgress> before = lines.progress(enrolment);
    Map<UUID, Long> sessions =
        lessons.stream().anyMatch(l -> l.kind() == LessonKind.SESSION)
            ? lines.lessonsOfSessions(enrolment.courseId())
            : Map.of();
    for (LessonRow lesson : lessons) {
      List<RecordRow> about =
          activities(lesson, sessions)
              .flatMap(activity -> rows.getOrDefault(activity, List.of()).stream())
              .toList();
      Optional<RecordRow> proof =
          about.stream()
              .filter(ProgressService::proves)
              .min(Comparator.comparing(RecordRow::happenedAt));
      LessonProgress line = before.get(lesson.key());
      if (line != null && line.isDone()) {
        line.undone();
      }
      if (proof.isPresent() || (line == null && !about.isEmpty())) {
        line = progress.line(enrolment.personId(), lesson.key());
      }
      if (proof.isPresent()) {
        line.done(proof.get().statementId(), proof.get().happenedAt());
      }
      if (line != null && lesson.kind() == LessonKind.QUIZ) {
        line.best(
            about.stream()
                .map(RecordRow::score)
                .filter(score -> score != null)
                .max(BigDecimal::compareTo)
                .orElse(null));
      }
    }
    return lessons;
  }

  /** What records about the lesson speak of. */
  private static Stream<String> activities(LessonRow lesson, Map<UUID, Long> sessions) {
    return switch (lesson.kind()) {
      case SESSION ->
          sessions.entrySet().stream()
              .filter(session -> session.getValue().equals(lesson.key()))
              .map(session -> LearningActivities.session(session.getKey()));
      case QUIZ -> Stream.of(LearningActivities.quiz(lesson.quiz().id()));
      default -> Stream.of(LearningActivities.lesson(lesson.id()));
    };
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
