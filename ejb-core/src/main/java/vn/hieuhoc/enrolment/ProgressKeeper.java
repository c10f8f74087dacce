package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseProgress;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;

/**
 * Keeps progress: notes finished lessons, counts them, and finishes the course when its rule is
 * met. A lesson finished once counts in every place the learner has in that course at the time.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgressKeeper {

  @Inject private EnrolmentRepository enrolments;
  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;
  @Inject private LearningRecords records;
  @Inject private Clock clock;

  /** The progress line of a lesson, begun now when there is none. */
  LessonProgress line(Enrolment enrolment, Long lessonId) {
    return enrolments.progress(enrolment, lessonId).orElseGet(() -> begun(enrolment, lessonId));
  }

  /** A progress line of a lesson that has none yet. */
  LessonProgress begun(Enrolment enrolment, Long lessonId) {
    LessonProgress fresh = new LessonProgress(enrolment, lessonId, clock.instant());
    enrolments.add(fresh);
    return fresh;
  }

  /** A record says that the person has finished the lesson. */
  void finished(Long personId, Long courseId, Long lessonId, UUID statementId, Instant at) {
    List<LessonRow> lessons = courses.lessons(courseId);
    for (Enrolment enrolment : enrolments.heldLearning(personId, courseId)) {
      line(enrolment, lessonId).done(statementId, at);
      recount(enrolment, lessons);
    }
  }

  /** A record carries a score of a quiz that is a lesson. */
  void scored(Long personId, Long courseId, Long lessonId, BigDecimal score) {
    enrolments.heldLearning(personId, courseId).forEach(e -> line(e, lessonId).scored(score));
  }

  /** Counts anew and finishes the course, or takes that back. */
  void recount(Enrolment enrolment, List<LessonRow> all) {
    List<LessonRow> lessons = counting(enrolment, all);
    Map<Long, LessonProgress> lines = enrolments.progress(enrolment);
    CourseProgress progress = progress(lessons, lines);
    long done = lessons.stream().filter(l -> progress.done().contains(l.id())).count();
    enrolment.progressed((int) done, lessons.size());
    boolean met = courses.rule(enrolment.courseId(), enrolment.requestedAt()).rule().met(progress);
    Instant now = clock.instant();
    if (met && enrolment.status() == EnrolmentStatus.ACTIVE) {
      boolean first = !finishedElsewhere(enrolment);
      enrolment.complete(now);
      if (first) {
        records.courseFinished(enrolment, now);
      }
    } else if (!met && enrolment.status() == EnrolmentStatus.COMPLETED && done < lessons.size()) {
      records.courseNotFinished(enrolment);
      enrolment.reopen();
    }
  }

  /** The lessons that count for this place: sessions only where there are some. */
  List<LessonRow> counting(Enrolment enrolment, List<LessonRow> lessons) {
    OfferingRow offering =
        offeringService.rows(List.of(enrolment.offeringId())).get(enrolment.offeringId());
    return offering.mode() == OfferingMode.SELF_PACED
        ? lessons.stream().filter(l -> l.kind() != LessonKind.SESSION).toList()
        : lessons;
  }

  /**
   * From when on records count for this place: from its beginning, or from the beginning of another
   * place in the course that had not ended by then.
   */
  Instant since(Enrolment enrolment) {
    return enrolments.ofCourse(enrolment.personId(), enrolment.courseId()).stream()
        .filter(e -> !e.requestedAt().isAfter(enrolment.requestedAt()))
        .filter(
            e ->
                e.equals(enrolment)
                    || Optional.ofNullable(e.completedAt())
                        .or(() -> Optional.ofNullable(e.endedAt()))
                        .map(end -> !end.isBefore(enrolment.requestedAt()))
                        .orElse(true))
        .map(Enrolment::requestedAt)
        .min(Instant::compareTo)
        .orElse(enrolment.requestedAt());
  }

  /** True when another place finished the course in this same stretch of learning. */
  private boolean finishedElsewhere(Enrolment enrolment) {
    return enrolments.ofCourse(enrolment.personId(), enrolment.courseId()).stream()
        .filter(e -> !e.equals(enrolment) && e.completedAt() != null)
        .anyMatch(e -> !e.completedAt().isBefore(enrolment.requestedAt()));
  }

  private static CourseProgress progress(List<LessonRow> lessons, Map<Long, LessonProgress> lines) {
    Set<UUID> all = new HashSet<>();
    Set<UUID> required = new HashSet<>();
    Set<UUID> done = new HashSet<>();
    Map<UUID, BigDecimal> best = new HashMap<>();
    for (LessonRow lesson : lessons) {
      all.add(lesson.id());
      if (lesson.required()) {
        required.add(lesson.id());
      }
      LessonProgress line = lines.get(lesson.key());
      if (line != null && line.isDone()) {
        done.add(lesson.id());
      }
      if (line != null && line.bestScore() != null) {
        best.put(lesson.id(), line.bestScore());
      }
    }
    return new CourseProgress(all, required, done, best);
  }
}
