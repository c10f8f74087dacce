package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseHead;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.quiz.StartAttempt;
import vn.hieuhoc.reading.ExpectedTime;
import vn.hieuhoc.reading.HonestTime;
import vn.hieuhoc.reading.LearnerClock;
import vn.hieuhoc.reading.LearnerTime;
import vn.hieuhoc.reading.PlaceNote;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** One learner at work on one lesson: opening it, stopping in it, finishing it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LessonWork {

  private static final int MINUTE = 60;
  private static final Duration REST = Duration.ofMinutes(1);

  /**
   * A learner's place in a course with all places of the learner there, held until the end of the
   * transaction: they share what is learnt.
   *
   * @param enrolment the place in which is learnt
   * @param all every place of the learner in the course, this one too
   */
  record Held(Enrolment enrolment, List<Enrolment> all) {

    /**
     * The learner is at work on a lesson: known in every place of the course, as is what is done.
     * Saying it again within a minute changes nothing.
     */
    void activeOn(Long lessonId, Instant at) {
      if (!still(lessonId, at)) {
        backOn(lessonId, at);
      }
    }

    /** The same, said in any case: the learner was elsewhere meanwhile. */
    void backOn(Long lessonId, Instant at) {
      all.forEach(place -> place.activeOn(lessonId, at));
    }

    /** True when the learner was at work on the lesson less than a minute ago. */
    boolean still(Long lessonId, Instant at) {
      return lessonId.equals(enrolment.lastLessonId())
          && enrolment.lastActiveAt() != null
          && enrolment.lastActiveAt().plus(REST).isAfter(at);
    }
  }

  @Inject private ProgressRepository learning;
  @Inject private ProgressKeeper progress;
  @Inject private LearningRecords records;
  @Inject private CourseCatalogueService courses;
  @Inject private QuizService quizService;
  @Inject private LearnerClock clock;

  /** The percent of a lesson's minutes it must be open before it may be called finished. */
  @Inject
  @ConfigProperty(name = "hieuhoc.learning.least-percent", defaultValue = "25")
  private int leastPercent;

  /** The lessons that count for this place, in order. */
  List<LessonRow> counting(Enrolment enrolment) {
    return progress.counting(enrolment, courses.lessons(enrolment.courseId()));
  }

  /** One of the lessons that count for this place. */
  LessonRow lesson(Enrolment enrolment, UUID lessonId) {
    return courses
        .lesson(enrolment.courseId(), lessonId)
        .filter(found -> !progress.counting(enrolment, List.of(found)).isEmpty())
        .orElseThrow(() -> new NotFound("lesson", lessonId));
  }

  /** How far the learner is with the lessons of the course, by lesson. */
  Map<Long, LessonProgress> lines(Enrolment enrolment) {
    return progress.lines(enrolment);
  }

  /** The learner opened the lesson; looking at it again within a minute changes nothing. */
  void opened(Held place, LessonRow lesson, Map<Long, LessonProgress> lines, CourseHead course) {
    Enrolment enrolment = place.enrolment();
    Instant now = now();
    if (!place.still(lesson.key(), now)) {
      if (course.needsOthers()) {
        progress.requireReady(enrolment);
      }
      clock.heard(enrolment.personId(), now);
      boolean first = !lines.containsKey(lesson.key());
      lines.computeIfAbsent(lesson.key(), key -> progress.begun(enrolment.personId(), key));
      place.activeOn(lesson.key(), now);
      if (first && course.ruled()) {
        progress.noted(enrolment);
      }
    }
  }

  /** Keeps where the learner is in a lesson and counts how long the learner was there. */
  LessonProgress save(Held place, UUID lessonId, SavePlace report) {
    Enrolment enrolment = place.enrolment();
    Instant now = now();
    ProgressRepository.AtWork known = atWork(enrolment, lessonId, now);
    LessonProgress line = known.line();
    PlaceNote note = PlaceNote.read(line.place());
    int more =
        clock.believed(
            enrolment.personId(),
            known.time(),
            note.fresh(report),
            line.openFor(now),
            line.secondsSpent(),
            () -> takes(lesson(enrolment, lessonId)).most());
    int minutes = line.secondsSpent() / MINUTE;
    line.save(note.after(report).toJson(), more, now);
    if (known.active() != null && known.active().isAfter(lastActive(enrolment))) {
      place.backOn(known.lesson(), now);
    } else {
      place.activeOn(known.lesson(), now);
    }
    if (line.secondsSpent() / MINUTE > minutes) {
      progress.noted(enrolment);
    }
    boolean atEnd = report.atEnd() && known.kind() == LessonKind.MATERIAL;
    boolean played = new ExpectedTime(known.plays(), null, null).playedThrough(line.secondsSpent());
    if (!line.isDone() && (atEnd || played)) {
      LessonRow lesson = lesson(enrolment, lessonId);
      ExpectedTime takes = takes(lesson);
      if (takes.finishedBy(leastPercent, line.secondsSpent(), atEnd)) {
        Duration took = takes.toRecord(line.secondsSpent(), openFor(enrolment, line, now));
        finished(enrolment, lesson, took, now);
      }
    }
    return line;
  }

  /** The lesson and the learner's line of it, for whoever may be at work there. */
  private ProgressRepository.AtWork atWork(Enrolment enrolment, UUID lessonId, Instant now) {
    Optional<ProgressRepository.AtWork> known =
        learning.atWork(enrolment.personId(), enrolment.courseId(), lessonId, now);
    if (known.isEmpty() || known.get().kind() == LessonKind.SESSION) {
      LessonRow lesson = lesson(enrolment, lessonId);
      progress.requireReady(enrolment);
      return known.orElseGet(() -> unheard(enrolment.personId(), lesson, now));
    }
    progress.requireReady(enrolment);
    return known.get();
  }

  /** A lesson that is saved before it was opened: nothing is counted that was before. */
  private ProgressRepository.AtWork unheard(Long personId, LessonRow lesson, Instant now) {
    LearnerTime before = clock.of(personId, now);
    LessonProgress begun = progress.begun(personId, lesson.key());
    return new ProgressRepository.AtWork(
        lesson.key(), lesson.kind(), plays(lesson), begun, before, null);
  }

  private static Instant lastActive(Enrolment enrolment) {
    return enrolment.lastActiveAt() == null ? Instant.MIN : enrolment.lastActiveAt();
  }

  LessonProgress finish(Held place, LessonRow lesson) {
    Enrolment enrolment = place.enrolment();
    progress.requireReady(enrolment);
    Instant now = now();
    LearnerTime time = clock.of(enrolment.personId(), now);
    LessonProgress line = progress.line(enrolment.personId(), lesson.key());
    if (line.isDone()) {
      return line;
    }
    ExpectedTime takes = takes(lesson);
    Duration open = openFor(enrolment, line, now);
    takes.requireLeast(lesson.title(), leastPercent, line.secondsSpent(), open);
    Duration took = takes.toRecord(line.secondsSpent(), open);
    clock.given(enrolment.personId(), time, line.secondsSpent() > 0 ? 0 : took.toSeconds());
    place.activeOn(lesson.key(), now);
    finished(enrolment, lesson, took, now);
    return line;
  }

  /**
   * What an attempt at a quiz belongs to, when it is begun outside a course: the learner's newest
   * place in one with the quiz. Who has none gets one where everybody may learn alone.
   */
  StartAttempt place(UUID quizId, Long personId) {
    Long quizKey = quizService.key(quizId);
    ProgressRepository.QuizPlace place =
        learning
            .placeOfQuiz(quizKey, personId)
            .or(
                () -> {
                  enrolFor(quizId, quizKey, personId);
                  return learning.placeOfQuiz(quizKey, personId);
                })
            .orElseThrow(() -> new NotFound("quiz", quizId));
    if (!place.begun()) {
      progress.requireReady(personId, place.course());
    }
    return new StartAttempt(quizKey, personId, place.enrolment(), place.lesson());
  }

  private void enrolFor(UUID quizId, Long quizKey, Long personId) {
    List<ProgressRepository.QuizCourse> courses = learning.coursesOfQuiz(quizKey);
    if (courses.isEmpty()) {
      throw new NotFound("quiz", quizId);
    }
    boolean enrolled =
        courses.stream()
            .anyMatch(course -> course.published() && progress.enrolAlone(course.key(), personId));
    if (!enrolled) {
      throw new Refused("learning.no-place", courses.get(0).title());
    }
  }

  /** Says so in the ledger, which progress follows. */
  private void finished(Enrolment enrolment, LessonRow lesson, Duration took, Instant now) {
    records.lessonFinished(enrolment, lesson, took, now);
  }

  /** How long the lesson was open since minutes went elsewhere: none counts twice. */
  private Duration openFor(Enrolment enrolment, LessonProgress line, Instant now) {
    Instant last = progress.lastCounted(enrolment.personId()).orElse(null);
    return HonestTime.since(last, line.openFor(now), now);
  }

  private static Integer plays(LessonRow lesson) {
    return lesson.material() == null ? null : lesson.material().seconds();
  }

  private static ExpectedTime takes(LessonRow lesson) {
    LessonRow.MaterialPart material = lesson.material();
    return material == null
        ? new ExpectedTime(null, lesson.minutes(), null)
        : new ExpectedTime(material.seconds(), lesson.minutes(), material.pages());
  }

  /** How far the learner of a place of one of these people is, by public id of the lesson. */
  Map<UUID, ProgressState> states(UUID enrolmentId, Set<Long> people) {
    return learning.states(enrolmentId, people);
  }

  /** The day it is in Vietnam. */
  LocalDate today() {
    return VietnamTime.dateOf(now());
  }

  private Instant now() {
    return clock.now();
  }
}
