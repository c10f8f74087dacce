package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.course.CourseChanged;
import vn.hieuhoc.enrolment.Enrolled;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.quiz.AttemptSubmitted;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Brings progress up to date when something it rests on changes: somebody gets a place or an
 * attempt is marked (at once, in the same transaction), a record is voided or a course changes
 * (soon after).
 */
@ApplicationScoped
class ProgressUpkeep implements WorkHandler {

  private static final String KIND = "rebuild-progress";

  @Inject private EnrolledPlaces enrolments;
  @Inject private ProgressRepository lines;
  @Inject private ProgressKeeper progress;
  @Inject private ProgressService progressService;
  @Inject private LearningRecords records;
  @Inject private WorkQueue workQueue;

  void on(@Observes Enrolled place) {
    progressService.begin(place.personKey(), place.offeringKey());
  }

  void on(@Observes AttemptSubmitted attempt) {
    Long course =
        attempt.enrolmentKey() == null
            ? null
            : enrolments.held(attempt.enrolmentKey()).map(Enrolment::courseId).orElse(null);
    records.quizTaken(attempt, course);
    Long person = attempt.personKey();
    for (ProgressRepository.QuizLesson at : lines.lessonsOfQuiz(attempt.quizKey(), person)) {
      progress.scored(person, at.course(), at.lesson(), attempt.scaled());
      if (attempt.passed()) {
        progress.finished(
            person, at.course(), at.lesson(), attempt.statementId(), attempt.submittedAt());
      }
    }
  }

  void on(@Observes RecordVoided record) {
    lines
        .restingOn(record.statementId())
        .forEach(enrolment -> workQueue.add(KIND, enrolment.toString()));
  }

  void on(@Observes CourseChanged course) {
    if (!lines.learningKeys(course.courseKey()).isEmpty()) {
      workQueue.add(RecountCourse.KIND, course.courseKey().toString());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String enrolmentKey) {
    progressService.rebuild(Long.valueOf(enrolmentKey));
  }

  /** Counts the lessons of everybody in a course again. */
  @ApplicationScoped
  static class RecountCourse implements WorkHandler {

    static final String KIND = "recount-course";

    @Inject private ProgressService progressService;

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void handle(String courseKey) {
      progressService.recount(Long.valueOf(courseKey));
    }
  }
}
