package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseDetails;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.quiz.AttemptSubmitted;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;

/** Says in records what people finished here. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class LearningRecords {

  private static final Duration LONGEST_QUIZ = Duration.ofMinutes(60);
  private static final String CHANGED = "Việc học xong khóa được tính lại";

  @Inject private RecordService recordService;
  @Inject private CourseCatalogueService courses;
  @Inject private QuizService quizService;
  @Inject private PersonService people;
  @Inject private ProgressRepository learning;

  /** A lesson was read, watched or opened to its end. */
  void lessonFinished(Enrolment enrolment, LessonRow lesson, Duration took, Instant at) {
    CourseDetails course = courses.details(enrolment.courseId());
    Set<String> topics = new HashSet<>(course.topics());
    if (lesson.material() != null) {
      learning.materialTopics(List.of(lesson.material().key())).values().forEach(topics::addAll);
    }
    recordService.append(
        new NewRecord(
            UUID.randomUUID(),
            number(enrolment.personId()),
            Verb.COMPLETED,
            LearningActivities.lesson(lesson.id()),
            ActivityType.LESSON,
            lesson.title(),
            RecordKind.LESSON_COMPLETED,
            topics,
            took,
            null,
            null,
            true,
            at,
            lesson.kind() == LessonKind.LINK ? Trust.SELF_DECLARED : Trust.OBSERVED,
            LearningActivities.course(course.id())));
  }

  /** A result of a quiz was replaced by another. */
  void quizTakenBack(UUID statementId) {
    recordService.voidRecord(statementId, "system", "Bài kiểm tra được chấm lại");
  }

  /** A quiz was passed or not. */
  void quizTaken(AttemptSubmitted attempt, Long courseKey) {
    Set<String> topics = new HashSet<>(quizService.topics(attempt.quizKey()));
    String course = null;
    if (courseKey != null) {
      CourseDetails details = courses.details(courseKey);
      topics.addAll(details.topics());
      course = LearningActivities.course(details.id());
    }
    Duration took = Duration.between(attempt.startedAt(), attempt.submittedAt());
    recordService.append(
        new NewRecord(
            attempt.statementId(),
            number(attempt.personKey()),
            attempt.passed() ? Verb.PASSED : Verb.FAILED,
            LearningActivities.quiz(attempt.quizId()),
            ActivityType.ASSESSMENT,
            attempt.quizTitle(),
            attempt.passed() ? RecordKind.QUIZ_PASSED : null,
            topics,
            Duration.ofSeconds(
                (took.compareTo(LONGEST_QUIZ) > 0 ? LONGEST_QUIZ : took).toSeconds()),
            attempt.scaled(),
            attempt.passed(),
            null,
            attempt.submittedAt(),
            Trust.OBSERVED,
            course));
  }

  /** People have finished a course; what was said of that before falls. */
  void coursesFinished(CourseFrame frame, List<CourseFinish.Saying> sayings) {
    if (sayings.isEmpty()) {
      return;
    }
    CourseDetails course = courses.details(frame.key());
    Map<Long, PersonRow> rows =
        people.rowsOf(sayings.stream().map(saying -> saying.place().personId()).toList());
    recordService.append(
        sayings.stream()
            .map(
                saying ->
                    new NewRecord(
                            saying.statement(),
                            rows.get(saying.place().personId()).personNumber(),
                            Verb.COMPLETED,
                            frame.activity(),
                            ActivityType.COURSE,
                            course.title(),
                            RecordKind.COURSE_COMPLETED,
                            course.topics(),
                            null,
                            null,
                            null,
                            true,
                            saying.at(),
                            saying.trust(),
                            null)
                        .statement())
            .toList(),
        Trust.OBSERVED);
    sayings.forEach(saying -> takeBack(saying.instead()));
  }

  /** What the portal has said turned out not to be so. */
  void takeBack(List<RecordAbout> said) {
    said.forEach(record -> recordService.voidRecord(record.statementId(), "system", CHANGED));
  }

  private String number(Long personId) {
    return people.row(personId).personNumber();
  }
}
