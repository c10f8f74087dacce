package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.progress.SavedPlace;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.SaveAnswer;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.reading.TooEarly;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * From enrolment over reading, questions and a session to a finished course, in a real database.
 */
class LearningFlowIT {

  private static SavePlace report(String visit, long seconds) {
    return new SavePlace(visit, seconds, 0, false, null);
  }

  @Test
  void readingAndPassingFinishACourseAndEveryStepLeavesOneRecord() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          room.read(enrolment);

          AttemptView result = room.answerAll(enrolment, "a");

          assertThat(result.passed()).isTrue();
          assertThat(result.scaled()).isEqualByComparingTo("1");
          assertThat(room.state(enrolment)).startsWith("COMPLETED 2/2");
          assertThat(room.recordsOf(lan))
              .extracting(RecordRow::kind)
              .containsExactlyInAnyOrder(
                  RecordKind.LESSON_COMPLETED, RecordKind.QUIZ_PASSED, RecordKind.COURSE_COMPLETED);
          assertThat(room.recordsOf(lan))
              .filteredOn(r -> r.kind() == RecordKind.LESSON_COMPLETED)
              .extracting(RecordRow::durationNanos)
              .containsExactly(Duration.ofSeconds(290).toNanos());
          assertThat(room.recordsOf(lan))
              .filteredOn(r -> r.kind() == RecordKind.QUIZ_PASSED)
              .first()
              .extracting(RecordRow::topics)
              .isEqualTo(Set.of("so-cuu", "phong-duoi-nuoc"));
        });
  }

  @Test
  void doingAnythingTwiceChangesNothing() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          assertThat(room.enrol(room.selfPaced())).isEqualTo(enrolment);
          room.read(enrolment);
          LearningService learning = room.get(LearningService.class);
          SavedPlace first = learning.savePlace(enrolment, room.reading, report("one", 290));
          assertThat(first.secondsSpent()).isEqualTo(290);
          learning.finish(enrolment, room.reading);
          AttemptView result = room.answerAll(enrolment, "a");
          AttemptView again = room.get(AttemptService.class).submit(result.id());
          long records = room.records(lan);

          assertThat(again.submittedAt()).isEqualTo(result.submittedAt());
          learning.finish(enrolment, room.reading);
          assertThat(room.records(lan)).isEqualTo(records).isEqualTo(3);
        });
  }

  @Test
  void progressRebuiltFromTheLedgerIsTheSame() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          room.read(enrolment);
          String half = room.state(enrolment);
          room.get(ProgressService.class).rebuild(enrolment);
          assertThat(room.state(enrolment)).isEqualTo(half).startsWith("ACTIVE 1/2");

          room.answerAll(enrolment, "b");
          room.answerAll(enrolment, "a");
          String whole = room.state(enrolment);
          room.get(ProgressService.class).rebuild(enrolment);

          assertThat(room.state(enrolment)).isEqualTo(whole).startsWith("COMPLETED 2/2");
        });
  }

  @Test
  void aVoidedRecordTakesTheLessonAndTheCourseBack() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          room.read(enrolment);
          room.answerAll(enrolment, "a");
          UUID reading =
              room.recordsOf(lan).stream()
                  .filter(r -> r.kind() == RecordKind.LESSON_COMPLETED)
                  .findFirst()
                  .orElseThrow()
                  .statementId();

          room.get(RecordService.class).voidRecord(reading, "system", "Ghi nhầm");
          assertThat(room.state(enrolment)).startsWith("COMPLETED 1/2");
          room.reviewFinishes();

          assertThat(room.state(enrolment)).startsWith("ACTIVE 1/2");
          assertThat(room.recordsOf(lan))
              .filteredOn(r -> r.kind() == RecordKind.COURSE_COMPLETED)
              .allMatch(RecordRow::voided);
        });
  }

  @Test
  void nobodyLearnsFasterThanTheClock() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);
          room.wait(Duration.ofSeconds(30));

          SavedPlace saved = learning.savePlace(enrolment, room.reading, report("one", 36000));

          assertThat(saved.secondsSpent()).isEqualTo(30);
          assertThatThrownBy(() -> learning.finish(enrolment, room.reading))
              .isInstanceOf(TooEarly.class);
        });
  }

  @Test
  void withoutScriptsTheTimeALessonWasOpenDecides() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);
          assertThatThrownBy(() -> learning.finish(enrolment, room.reading))
              .isInstanceOf(TooEarly.class);
          room.wait(Duration.ofDays(2));

          learning.finish(enrolment, room.reading);

          assertThat(room.recordsOf(lan))
              .extracting(RecordRow::durationNanos)
              .containsExactly(Duration.ofMinutes(8).toNanos());
        });
  }

  @Test
  void whatIsRightIsNotToldBeforeSubmission() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          UUID attempt = room.get(LearningService.class).startQuiz(enrolment, room.quiz);

          AttemptView open = room.get(AttemptService.class).view(attempt);

          assertThat(open.questions())
              .allSatisfy(
                  line -> {
                    assertThat(line.correct()).isNull();
                    assertThat(line.accepted()).isEmpty();
                    assertThat(line.choices()).allMatch(c -> c.correct() == null);
                  });
        });
  }

  @Test
  void anAttemptBelongsToItsLearnerAndEndsWithItsTime() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          UUID attempt = room.get(LearningService.class).startQuiz(enrolment, room.quiz);
          AttemptService attempts = room.get(AttemptService.class);
          attempts.save(attempt, 1, SaveAnswer.byForm(Answer.of("a")));
          room.as(room.person("Lê Văn Nam"));
          assertThatThrownBy(() -> attempts.view(attempt)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> attempts.submit(attempt)).isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> room.get(LearningService.class).open(enrolment, null))
              .isInstanceOf(NotFound.class);
        });
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          UUID attempt = room.get(LearningService.class).startQuiz(enrolment, room.quiz);
          AttemptService attempts = room.get(AttemptService.class);
          attempts.save(attempt, 1, SaveAnswer.byForm(Answer.of("a")));
          room.wait(Duration.ofMinutes(11));

          assertThatThrownBy(() -> attempts.save(attempt, 2, SaveAnswer.byForm(Answer.of("a"))))
              .isInstanceOf(Refused.class);
          AttemptView closed = attempts.view(attempt);

          assertThat(closed.open()).isFalse();
          assertThat(closed.scaled()).isEqualByComparingTo(new BigDecimal("0.2"));
          assertThat(room.recordsOf(lan))
              .extracting(RecordRow::success)
              .containsExactly(Boolean.FALSE);
        });
  }

  @Test
  void onlySoManyTries() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          for (int i = 0; i < 3; i++) {
            room.answerAll(enrolment, "b");
          }

          assertThatThrownBy(() -> room.get(LearningService.class).startQuiz(enrolment, room.quiz))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.no-attempts-left");
        });
  }

  @Test
  void theLastSeatIsGivenOnceAndPassedOnWhenGivenUp() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(1, room.now().plus(Duration.ofDays(2)));
          EnrolmentService enrolments = room.get(EnrolmentService.class);
          room.as(room.person("Trần Thị Lan"));
          UUID first = room.enrol(offering);
          room.as(room.person("Lê Văn Nam"));
          assertThatThrownBy(() -> room.enrol(offering))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("enrolment.full");
          UUID waiting = enrolments.enrol(offering, new EnrolCommand(null, true));
          assertThat(room.state(waiting)).startsWith("WAITING");
          room.asManager();
          enrolments.withdraw(first);

          assertThat(room.state(first)).startsWith("WITHDRAWN");
          assertThat(room.state(waiting)).startsWith("OFFERED");
          enrolments.accept(waiting);
          assertThat(room.state(waiting)).startsWith("ACTIVE");
        });
  }

  @Test
  void attendanceWritesAndTakesBackAndCountsForTheCourse() {
    Classroom.open(
        room -> {
          Instant start = room.now().minus(Duration.ofHours(3));
          UUID offering = room.meeting(10, start);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(offering);
          room.asManager();
          SessionRow session = room.get(SessionService.class).ofOffering(offering).get(0);
          AttendanceService attendance = room.get(AttendanceService.class);
          UUID person = room.idOf(lan);

          UUID line =
              attendance.tap(
                  session.id(), new MarkAttendance(person, AttendanceStatus.PRESENT, null, null));
          assertThat(
                  attendance.tap(
                      session.id(),
                      new MarkAttendance(person, AttendanceStatus.PRESENT, null, null)))
              .isEqualTo(line);
          assertThat(room.records(lan)).isEqualTo(1);
          assertThat(room.state(enrolment)).startsWith("ACTIVE 1/3");

          attendance.tap(session.id(), new MarkAttendance(person, AttendanceStatus.LATE, 18, null));
          assertThat(room.recordsOf(lan))
              .filteredOn(r -> r.kind() == RecordKind.SESSION_ATTENDED)
              .allMatch(RecordRow::voided);
          room.get(ProgressService.class).rebuild(enrolment);
          assertThat(room.state(enrolment)).startsWith("ACTIVE 0/3");
          assertThat(attendance.roster(session.id()).people())
              .singleElement()
              .satisfies(row -> assertThat(row.counted()).isFalse());
        });
  }
}
