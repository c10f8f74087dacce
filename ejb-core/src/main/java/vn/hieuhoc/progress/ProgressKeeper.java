package vn.hieuhoc.progress;

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
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;

/**
 * Keeps progress: notes finished lessons, counts them, and finishes the course when its rule is
 * met. A lesson finished once counts in every place the learner has or will have in that course,
 * and a course is finished once.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ProgressKeeper {

  @Inject private EnrolledPlaces enrolments;
  @Inject private ProgressRepository lines;
  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;
  @Inject private LearningRecords records;
  @Inject private Clock clock;

  /** How far the learner is with the lessons of the course, by lesson. */
  Map<Long, LessonProgress> lines(Enrolment enrolment) {
    return lines.progress(enrolment);
  }

  /** The learner's line of a lesson, begun now when there is none. */
  LessonProgress line(Long personId, Long lessonId) {
    return lines.progress(personId, lessonId).orElseGet(() -> begun(personId, lessonId));
  }

  /** The learner's line of a lesson that has none yet. */
  LessonProgress begun(Long personId, Long lessonId) {
    LessonProgress fresh = new LessonProgress(personId, lessonId, clock.instant());
    lines.add(fresh);
    return fresh;
  }

  /** When the learner last finished a lesson in any course. */
  Optional<Instant> lastFinished(Long personId) {
    return lines.lastFinished(personId);
  }

  /** A record says that the person has finished the lesson. */
  void finished(Long personId, Long courseId, Long lessonId, UUID statementId, Instant at) {
    List<Enrolment> places = enrolments.heldLearning(personId, courseId);
    if (!places.isEmpty()) {
      line(personId, lessonId).done(statementId, at);
      List<LessonRow> lessons = courses.lessons(courseId);
      places.forEach(place -> recount(place, lessons));
    }
  }

  /** A record carries a score of a quiz that is a lesson. */
  void scored(Long personId, Long courseId, Long lessonId, BigDecimal score) {
    if (!enrolments.heldLearning(personId, courseId).isEmpty()) {
      line(personId, lessonId).scored(score);
    }
  }

  /** Counts anew, and finishes the course when its rule is met or another place finished it. */
  void recount(Enrolment enrolment, List<LessonRow> all) {
    boolean met = counted(enrolment, all);
    if (enrolment.status() == EnrolmentStatus.ACTIVE) {
      Optional<Instant> before = finishedBefore(enrolment);
      if (before.isPresent() || met) {
        Instant at = before.orElseGet(clock::instant);
        enrolment.complete(at);
        if (before.isEmpty()) {
          records.courseFinished(enrolment, at);
          finishedEverywhere(enrolment, at);
        }
      }
    }
  }

  private void finishedEverywhere(Enrolment enrolment, Instant at) {
    enrolments.heldLearning(enrolment.personId(), enrolment.courseId()).stream()
        .filter(other -> other.status() == EnrolmentStatus.ACTIVE)
        .forEach(other -> other.complete(at));
  }

  /**
   * Something that was finished is finished no more: counts every place of the learner in the
   * course, and takes the finish of the course back when none of them bears it out.
   */
  void review(Enrolment enrolment, List<LessonRow> all) {
    List<Enrolment> places = enrolments.ofCourse(enrolment.personId(), enrolment.courseId());
    boolean stands = false;
    for (Enrolment place : places) {
      stands |= counted(place, all) || place.allDone();
    }
    if (!stands && finishedBefore(enrolment).isPresent()) {
      places.forEach(Enrolment::reopen);
      records.courseNotFinished(enrolment);
    }
    recount(enrolment, all);
  }

  /** Counts the finished lessons; true when the rule of the course is met. */
  private boolean counted(Enrolment enrolment, List<LessonRow> all) {
    List<LessonRow> lessons = counting(enrolment, all);
    CourseProgress progress = progress(lessons, lines(enrolment));
    long done = lessons.stream().filter(l -> progress.done().contains(l.id())).count();
    enrolment.progressed((int) done, lessons.size());
    return courses.rule(enrolment.courseId(), enrolment.requestedAt()).rule().met(progress);
  }

  /** The lessons that count for this place: sessions only where there are some. */
  List<LessonRow> counting(Enrolment enrolment, List<LessonRow> lessons) {
    OfferingRow offering =
        offeringService.rows(List.of(enrolment.offeringId())).get(enrolment.offeringId());
    return offering.mode() == OfferingMode.SELF_PACED
        ? lessons.stream().filter(l -> l.kind() != LessonKind.SESSION).toList()
        : lessons;
  }

  /** When the learner finished the course, in whatever place. */
  private Optional<Instant> finishedBefore(Enrolment enrolment) {
    return enrolments.ofCourse(enrolment.personId(), enrolment.courseId()).stream()
        .map(Enrolment::completedAt)
        .filter(at -> at != null)
        .min(Instant::compareTo);
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
