package vn.hieuhoc.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.course.CourseChanged;
import vn.hieuhoc.duplicate.PeopleMerged;
import vn.hieuhoc.enrolment.Enrolled;
import vn.hieuhoc.enrolment.EnrolledPlaces;
import vn.hieuhoc.enrolment.Enrolment;
import vn.hieuhoc.enrolment.ManyEnrolled;
import vn.hieuhoc.quiz.AttemptRegraded;
import vn.hieuhoc.quiz.AttemptSubmitted;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.record.RecordsAppended;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Brings progress up to date when something it rests on changes. Records, whoever sent them, new
 * places and entries that were merged are followed at once, in the same transaction; a changed
 * course soon after.
 */
@ApplicationScoped
class ProgressUpkeep implements WorkHandler {

  static final String KIND = "rebuild-progress";

  @Inject private EnrolledPlaces enrolments;
  @Inject private ProgressService progressService;
  @Inject private LearningRecords records;
  @Inject private WorkQueue workQueue;

  void on(@Observes Enrolled place) {
    progressService.begin(place.personKey(), place.offeringKey());
  }

  void on(@Observes ManyEnrolled places) {
    progressService.begin(places.personKeys(), places.offeringKey(), places.courseKey());
  }

  void on(@Observes AttemptSubmitted attempt) {
    Long course =
        attempt.enrolmentKey() == null
            ? null
            : enrolments.held(attempt.enrolmentKey()).map(Enrolment::courseId).orElse(null);
    records.quizTaken(attempt, course);
  }

  /** The old record counts no more, the new one does; progress follows both. */
  void on(@Observes AttemptRegraded attempt) {
    records.quizTakenBack(attempt.voided());
    on(attempt.result());
  }

  void on(@Observes RecordsAppended event) {
    progressService.follow(event.personIds(), event.activities());
  }

  void on(@Observes RecordVoided record) {
    if (record.personId() != null) {
      progressService.followVoided(record.personId(), record.statementId());
    }
  }

  /** What one of them has learnt the other one has now, or has no more. */
  void on(@Observes PeopleMerged people) {
    progressService.rebuild(people.personKeys(), people.since());
  }

  void on(@Observes CourseChanged course) {
    workQueue.add(RecountCourse.KIND, course.courseKey().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String enrolmentKey) {
    progressService.rebuild(Long.valueOf(enrolmentKey));
  }

  /**
   * Counts the lessons of everybody in a course again, some hundreds at a time: {@code COURSE},
   * then {@code COURSE:LAST LEARNER}.
   */
  @ApplicationScoped
  static class RecountCourse implements WorkHandler {

    static final String KIND = "recount-course";

    @Inject private ProgressService progressService;
    @Inject private WorkQueue workQueue;

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void handle(String subject) {
      String[] part = subject.split(":");
      Long after = part.length == 1 ? 0L : Long.valueOf(part[1]);
      progressService
          .recount(Long.valueOf(part[0]), after)
          .ifPresent(last -> workQueue.add(KIND, part[0] + ":" + last));
    }
  }
}
