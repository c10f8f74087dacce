package vn.hieuhoc.progress;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseHead;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.EnrolmentRights;
import vn.hieuhoc.enrolment.EnrolmentStatus;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.StartAttempt;
import vn.hieuhoc.reading.PlaceNote;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.reading.TooEarly;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** Takes a learner through a course: open, stop and go on, finish, try a quiz. */
@Stateless
public class LearningService {

  @Inject private EnrolledPlaces enrolments;
  @Inject private EnrolmentRights rights;
  @Inject private CourseCatalogueService courses;
  @Inject private OfferingService offeringService;
  @Inject private LessonWork work;
  @Inject private AttemptService attemptService;

  /**
   * Opens the course at a lesson and notes that the learner is there.
   *
   * @param lessonId public id of the lesson; null goes on where the learner stopped, or with the
   *     next lesson when that is finished
   */
  public PlayerView open(UUID enrolmentId, UUID lessonId) {
    LessonWork.Held place = held(enrolmentId);
    Enrolment enrolment = place.enrolment();
    List<LessonRow> lessons = work.counting(enrolment);
    Map<Long, LessonProgress> lines = work.lines(enrolment);
    LessonRow lesson = lessonId == null ? next(enrolment, lessons, lines) : find(lessons, lessonId);
    CourseHead course = courses.head(enrolment.courseId());
    work.opened(place, lesson, lines, course);
    return view(enrolment, course, lessons, lines, lesson);
  }

  /**
   * How the caller, or the one being helped, stands in a course. Looking is no learning: nothing is
   * noted.
   *
   * @throws NotFound when the enrolment is not the caller's
   */
  public CourseStanding standing(UUID enrolmentId) {
    rights.requireSignedIn();
    Enrolment enrolment = find(enrolmentId);
    rights.requireOwn(enrolment);
    List<LessonRow> lessons = work.counting(enrolment);
    Map<Long, LessonProgress> lines = work.lines(enrolment);
    PlayerView view =
        view(
            enrolment,
            courses.head(enrolment.courseId()),
            lessons,
            lines,
            next(enrolment, lessons, lines));
    return new CourseStanding(view, enrolment.personId(), enrolment.completedAt());
  }

  /**
   * How far the caller, or the one being helped, is with the lessons of a place, by public id of
   * the lesson; lessons that were not begun are left out.
   */
  public Map<UUID, ProgressState> states(UUID enrolmentId) {
    rights.requireSignedIn();
    return work.states(enrolmentId, rights.selves());
  }

  private PlayerView view(
      Enrolment enrolment,
      CourseHead course,
      List<LessonRow> lessons,
      Map<Long, LessonProgress> lines,
      LessonRow lesson) {
    DueDays due = new DueDays(enrolment.begunAt(), work.today());
    List<PlayerView.Step> steps =
        lessons.stream()
            .map(l -> step(lessons.indexOf(l) + 1, l, lines.get(l.key()), due))
            .toList();
    return new PlayerView(
        enrolment.publicId(),
        course.key(),
        course.id(),
        course.title(),
        enrolment.offeringId(),
        enrolment.status() == EnrolmentStatus.COMPLETED,
        enrolment.howFar(),
        steps,
        steps.get(lessons.indexOf(lesson)));
  }

  /** Keeps where the learner is; a film played through or a text read to its end is finished. */
  public SavedPlace savePlace(UUID enrolmentId, UUID lessonId, @Valid @NotNull SavePlace report) {
    LessonWork.Held place = held(enrolmentId);
    return saved(place.enrolment(), work.save(place, lessonId, report));
  }

  /**
   * The learner says that a material or page is finished. Saying it twice is harmless.
   *
   * @throws TooEarly when it was open for too short a time to be plausible
   */
  public SavedPlace finish(UUID enrolmentId, UUID lessonId) {
    LessonWork.Held place = held(enrolmentId);
    Enrolment enrolment = place.enrolment();
    LessonRow lesson = work.lesson(enrolment, lessonId);
    if (lesson.kind() != LessonKind.MATERIAL && lesson.kind() != LessonKind.LINK) {
      throw new Refused("learning.not-by-hand", lesson.title());
    }
    LessonProgress line = work.finish(place, lesson);
    return saved(enrolment, line);
  }

  /**
   * Begins an attempt at the quiz of a lesson, or goes on with the open one.
   *
   * @return public id of the attempt
   */
  public UUID startQuiz(UUID enrolmentId, UUID lessonId) {
    LessonWork.Held place = held(enrolmentId);
    Enrolment enrolment = place.enrolment();
    LessonRow lesson = work.lesson(enrolment, lessonId);
    if (lesson.quiz() == null) {
      throw new NotFound("quiz", lessonId);
    }
    work.opened(place, lesson, work.lines(enrolment), courses.head(enrolment.courseId()));
    return attemptService.start(
        new StartAttempt(lesson.quiz().key(), enrolment.personId(), enrolment.id(), lesson.key()));
  }

  /**
   * Begins an attempt at a quiz on its own: it belongs to the learner's newest place in a course
   * with that quiz. Who has none gets one where everybody may learn alone.
   *
   * @return public id of the attempt
   * @throws NotFound when no published course uses the quiz: drafts are nobody's business
   * @throws Refused {@code learning.no-place} when nobody enrols alone in such a course now
   */
  public UUID startAttempt(UUID quizId) {
    Long person = rights.learner();
    return attemptService.start(work.place(quizId, person));
  }

  /** Progress for the learner and the staff concerned. */
  public ProgressView progress(UUID enrolmentId) {
    Enrolment enrolment = find(enrolmentId);
    OfferingRow offering =
        offeringService.rows(List.of(enrolment.offeringId())).get(enrolment.offeringId());
    UUID person = rights.requireSight(enrolment, offering);
    Map<Long, LessonProgress> lines = work.lines(enrolment);
    return new ProgressView(
        enrolment.publicId(),
        person,
        courses.head(enrolment.courseId()).id(),
        offering.id(),
        enrolment.status(),
        enrolment.lessonsDone(),
        enrolment.lessonsTotal(),
        enrolment.howFar().percent(),
        enrolment.completedAt(),
        enrolment.lastActiveAt(),
        work.counting(enrolment).stream().map(l -> line(l, lines.get(l.key()))).toList());
  }

  private static ProgressView.Line line(LessonRow lesson, LessonProgress line) {
    return line == null
        ? new ProgressView.Line(lesson.id(), lesson.title(), ProgressState.NEW, 0, null, null, null)
        : new ProgressView.Line(
            lesson.id(),
            lesson.title(),
            line.state(),
            line.secondsSpent(),
            line.bestScore(),
            line.completedAt(),
            line.completedStatementId());
  }

  private static PlayerView.Step step(
      int number, LessonRow lesson, LessonProgress line, DueDays due) {
    return line == null
        ? new PlayerView.Step(
            number,
            lesson,
            ProgressState.NEW,
            null,
            0,
            null,
            null,
            due.of(lesson),
            due.late(lesson, false))
        : new PlayerView.Step(
            number,
            lesson,
            line.state(),
            place(line),
            line.secondsSpent(),
            line.savedAt(),
            line.completedAt(),
            due.of(lesson),
            due.late(lesson, line.isDone()));
  }

  private static String place(LessonProgress line) {
    PlaceNote note = PlaceNote.read(line.place());
    return note.place() == null ? null : note.place().toString();
  }

  private static SavedPlace saved(Enrolment enrolment, LessonProgress line) {
    return new SavedPlace(
        line.savedAt(),
        line.secondsSpent(),
        line.isDone(),
        enrolment.lessonsDone(),
        enrolment.lessonsTotal(),
        enrolment.howFar().percent(),
        enrolment.status() == EnrolmentStatus.COMPLETED);
  }

  /**
   * The lesson with which the learner goes on: where he stopped unless that is finished, else the
   * first unfinished one that is no meeting, else where he stopped. The home asks the same of the
   * database, for all courses at once; here everything is read already.
   */
  private static LessonRow next(
      Enrolment enrolment, List<LessonRow> lessons, Map<Long, LessonProgress> lines) {
    Optional<LessonRow> stopped =
        lessons.stream().filter(l -> l.key().equals(enrolment.lastLessonId())).findFirst();
    return stopped
        .filter(lesson -> !isDone(lesson, lines))
        .or(
            () ->
                lessons.stream()
                    .filter(l -> l.kind() != LessonKind.SESSION && !isDone(l, lines))
                    .findFirst())
        .or(() -> stopped)
        .or(() -> lessons.stream().findFirst())
        .orElseThrow(() -> new NotFound("lesson", enrolment.publicId()));
  }

  private static boolean isDone(LessonRow lesson, Map<Long, LessonProgress> lines) {
    LessonProgress line = lines.get(lesson.key());
    return line != null && line.isDone();
  }

  private static LessonRow find(List<LessonRow> lessons, UUID lessonId) {
    return lessons.stream()
        .filter(l -> l.id().equals(lessonId))
        .findFirst()
        .orElseThrow(() -> new NotFound("lesson", lessonId));
  }

  private Enrolment find(UUID enrolmentId) {
    return enrolments.find(enrolmentId).orElseThrow(() -> new NotFound("enrolment", enrolmentId));
  }

  /**
   * The caller's own enrolment, or another place of the caller in the course when that one has no
   * seat any more: a player left open goes on. All of them are held, in one order, since they share
   * what is learnt. To everybody else it does not exist.
   */
  private LessonWork.Held held(UUID enrolmentId) {
    rights.requireSignedIn();
    List<Enrolment> places = enrolments.heldLearningBeside(enrolmentId, rights.selves());
    if (places.isEmpty()) {
      rights.requireOwn(find(enrolmentId));
      throw new Refused("enrolment.no-seat");
    }
    Enrolment here =
        places.stream()
            .filter(place -> place.publicId().equals(enrolmentId))
            .findFirst()
            .orElse(places.get(0));
    return new LessonWork.Held(here, places);
  }
}
