package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.support.Refused;

/** Somebody learns a course once, however many places in it come and go. */
class OneProgressIT {

  private static UUID meetingSoon(Classroom room) {
    return room.meeting(10, room.now().plus(Duration.ofDays(40)));
  }

  private static boolean withdraw(Classroom room, UUID enrolment) {
    boolean learnsOn = room.get(EnrolmentService.class).withdraw(enrolment);
    room.flush();
    return learnsOn;
  }

  private static MyCourseRow mine(Classroom room) {
    room.flush();
    List<MyCourseRow> courses = room.get(MyLearningService.class).courses();
    assertThat(courses).hasSize(1);
    return courses.get(0);
  }

  private static List<RecordRow> finishes(Classroom room, Long person) {
    return room.recordsOf(person).stream()
        .filter(r -> r.kind() == RecordKind.COURSE_COMPLETED)
        .toList();
  }

  @Test
  void aLessonFinishedOnceCountsInEveryPlaceOfTheCourse() {
    Classroom.open(
        room -> {
          UUID meeting = meetingSoon(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID alone = room.enrol(room.selfPaced());
          room.read(alone);

          UUID together = room.enrol(meeting);
          assertThat(room.state(together)).startsWith("ACTIVE 1/3");
          room.answerAll(together, "a");

          assertThat(room.state(alone)).startsWith("COMPLETED 2/2");
          assertThat(room.state(together)).startsWith("COMPLETED 2/3");
          assertThat(mine(room).enrolment()).isEqualTo(alone);
          assertThat(finishes(room, lan)).hasSize(1);
        });
  }

  @Test
  void aSeatGivenBackTakesNothingLearntWithIt() {
    Classroom.open(
        room -> {
          UUID offering = meetingSoon(room);
          room.as(room.person("Trần Thị Lan"));
          UUID together = room.enrol(offering);
          room.read(together);

          assertThat(withdraw(room, together)).isTrue();

          assertThat(room.state(together)).startsWith("WITHDRAWN");
          assertThat(room.get(LearningService.class).open(together, null).enrolment())
              .isEqualTo(mine(room).enrolment());
          MyCourseRow alone = mine(room);
          assertThat(room.state(alone.enrolment())).startsWith("ACTIVE 1/2");
          room.answerAll(alone.enrolment(), "a");
          assertThat(mine(room).finished()).isTrue();
          room.enrol(offering);
          assertThat(room.state(together)).startsWith("COMPLETED 2/3");
        });
  }

  @Test
  void aSeatGivenBackBeforeAnythingWasOpenedIsJustGivenBack() {
    Classroom.open(
        room -> {
          UUID meeting = meetingSoon(room);
          room.as(room.person("Trần Thị Lan"));

          assertThat(withdraw(room, room.enrol(meeting))).isFalse();

          assertThat(room.get(MyLearningService.class).courses()).isEmpty();
        });
  }

  @Test
  void whereTheLearnerStoppedIsKnownInThePlaceTakenLater() {
    Classroom.open(
        room -> {
          UUID meeting = meetingSoon(room);
          room.as(room.person("Trần Thị Lan"));
          UUID alone = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(alone, room.reading);
          room.wait(Duration.ofMinutes(1));
          learning.savePlace(alone, room.reading, new SavePlace("one", 40L, 0, false, null));

          UUID together = room.enrol(meeting);

          room.flush();
          assertThat(mine(room).begun()).isTrue();
          assertThat(learning.open(together, null).current().secondsSpent()).isEqualTo(40);
        });
  }

  @Test
  void aFinishedCourseStaysFinishedWhenASeatIsTakenAndGivenBack() {
    Classroom.open(
        room -> {
          UUID meeting = meetingSoon(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID alone = room.enrol(room.selfPaced());
          room.read(alone);
          room.answerAll(alone, "a");
          room.wait(Duration.ofDays(30));

          UUID together = room.enrol(meeting);

          assertThat(room.state(together)).startsWith("COMPLETED 2/3");
          assertThat(mine(room).enrolment()).isEqualTo(alone);
          assertThat(withdraw(room, together)).isTrue();
          assertThat(mine(room).finished()).isTrue();
          assertThatThrownBy(() -> withdraw(room, alone))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("enrolment.only-finished");
          assertThat(mine(room).finished()).isTrue();
          assertThat(finishes(room, lan)).hasSize(1);
        });
  }

  @Test
  void theFinishIsTakenBackOnceNoPlaceIsFinishedAnyMore() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(10, room.now().minus(Duration.ofHours(3)));
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID together = room.enrol(offering);
          room.asManager();
          UUID session = room.get(SessionService.class).ofOffering(offering).get(0).id();
          room.get(AttendanceService.class)
              .tap(
                  session,
                  new MarkAttendance(room.idOf(lan), AttendanceStatus.PRESENT, null, null));
          room.as(lan);
          UUID alone = room.enrol(room.selfPaced());
          room.read(together);
          room.answerAll(together, "a");
          assertThat(room.state(alone)).startsWith("COMPLETED 2/2");
          assertThat(room.state(together)).startsWith("COMPLETED 3/3");
          UUID passed =
              room.recordsOf(lan).stream()
                  .filter(r -> r.kind() == RecordKind.QUIZ_PASSED)
                  .findFirst()
                  .orElseThrow()
                  .statementId();

          room.get(RecordService.class).voidRecord(passed, "test", "Ghi nhầm");
          room.reviewFinishes();

          assertThat(room.state(alone)).startsWith("ACTIVE 1/2");
          assertThat(room.state(together)).startsWith("ACTIVE 2/3");
          assertThat(finishes(room, lan)).allMatch(RecordRow::voided).hasSize(1);
        });
  }

  @Test
  void aCourseThatGrewKeepsItsFinishWhenARecordIsCorrected() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(10, room.now().minus(Duration.ofHours(3)));
          UUID session = room.get(SessionService.class).ofOffering(offering).get(0).id();
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID together = room.enrol(offering);
          room.read(together);
          room.answerAll(together, "a");
          room.asManager();
          MarkAttendance there =
              new MarkAttendance(room.idOf(lan), AttendanceStatus.PRESENT, null, null);
          room.get(AttendanceService.class).tap(session, there);
          assertThat(room.state(together)).startsWith("COMPLETED 3/3");
          Drafting.add(room, LessonCommand.attending("Một buổi nữa", 60));

          room.get(AttendanceService.class)
              .tap(session, new MarkAttendance(room.idOf(lan), AttendanceStatus.LATE, 60, null));
          room.reviewFinishes();

          assertThat(room.state(together)).startsWith("COMPLETED 3/4");
          assertThat(finishes(room, lan)).noneMatch(RecordRow::voided).hasSize(1);
        });
  }

  @Test
  void aRebuildOfAnythingChangesNothing() {
    Classroom.open(
        room -> {
          UUID meeting = meetingSoon(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID together = room.enrol(meeting);
          UUID alone = room.enrol(room.selfPaced());
          room.read(alone);
          room.answerAll(alone, "b");
          room.answerAll(together, "a");
          List<String> before = List.of(room.state(alone), room.state(together));
          long records = room.records(lan);

          room.get(ProgressService.class).rebuild(together);
          room.get(ProgressService.class).rebuild(alone);

          assertThat(List.of(room.state(alone), room.state(together))).isEqualTo(before);
          assertThat(room.records(lan)).isEqualTo(records);
        });
  }
}
