package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.progress.RuleTrialService;
import vn.hieuhoc.progress.RuleTrialService.RuleTrial;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.record.RecordKind;

/** When a course counts as finished changes while people learn in it. */
class RuleChangedIT {

  private static String rule(String node) {
    return "{\"v\":1,\"rule\":" + node + "}";
  }

  private static String of(String is, UUID lesson) {
    return rule("{\"is\":\"" + is + "\",\"lesson\":\"" + lesson + "\"}");
  }

  private static void set(Classroom room, String rule, boolean everybody) {
    room.wait(Duration.ofMinutes(1));
    room.asManager();
    room.get(CourseService.class).setRule(room.course, rule, everybody, null);
    room.flush();
    Long course = room.get(CourseCatalogueService.class).keyOfSeen(room.course);
    room.get(ProgressService.class).recount(course, 0L);
    room.flush();
  }

  private static RuleTrial tried(Classroom room, String rule) {
    room.flush();
    room.asManager();
    return room.get(RuleTrialService.class).tried(room.course, rule);
  }

  @Test
  void aRuleForNewcomersLeavesThoseWhoLearnAlone() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID before = room.enrol(room.selfPaced());
          room.read(before);

          set(room, of("lesson", room.reading), false);

          room.as(lan);
          assertThat(room.state(before)).startsWith("ACTIVE 1/2");
          Long mai = room.person("Võ Thị Mai");
          room.as(mai);
          UUID after = room.enrol(room.selfPaced());
          room.read(after);
          assertThat(room.state(after)).startsWith("COMPLETED 1/2");
        });
  }

  @Test
  void aRuleForEverybodyFinishesThoseWhoMeetItAndTakesNothingFromThoseWhoHaveFinished() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID begun = room.enrol(room.selfPaced());
          room.read(begun);
          Long mai = room.person("Võ Thị Mai");
          room.as(mai);
          UUID finished = room.enrol(room.selfPaced());
          room.read(finished);
          room.answerAll(finished, "a");
          assertThat(room.state(finished)).startsWith("COMPLETED 2/2");
          String read = of("lesson", room.reading);
          String harder = rule("{\"is\":\"attendance\",\"atLeast\":1}");

          RuleTrial easy = tried(room, read);
          assertThat(easy.learners()).isEqualTo(2);
          assertThat(easy.finishNow().people())
              .extracting(RuleTrial.Learner::name)
              .containsExactly("Trần Thị Lan");
          assertThat(easy.keep().count()).isZero();
          room.as(lan);
          assertThat(room.state(begun)).as("a trial keeps nothing").startsWith("ACTIVE 1/2");

          set(room, read, true);
          room.as(lan);
          assertThat(room.state(begun)).startsWith("COMPLETED 1/2");

          RuleTrial hard = tried(room, harder);
          assertThat(hard.keep().count()).isEqualTo(2);
          assertThat(hard.finishNow().count()).isZero();
          set(room, harder, true);
          room.as(mai);
          assertThat(room.state(finished)).startsWith("COMPLETED 2/2");
          assertThat(room.recordsOf(mai))
              .filteredOn(r -> r.kind() == RecordKind.COURSE_COMPLETED)
              .hasSize(1)
              .allMatch(r -> !r.voided());
        });
  }

  @Test
  void whoHasLearntEverythingAndStillIsNotFinishedIsToldBefore() {
    Classroom.open(
        room -> {
          set(room, of("score", room.quiz).replace("}}", ",\"atLeast\":1}}"), true);
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          room.answerAll(place, "a");
          room.flush();

          RuleTrial trial = tried(room, rule("{\"is\":\"attendance\",\"atLeast\":1}"));

          assertThat(trial.keep().count()).isEqualTo(1);
          room.as(room.person("Võ Thị Mai"));
          assertThat(tried(room, rule("{\"is\":\"requiredLessons\"}")).nobody()).isTrue();
        });
  }

  @Test
  void openingALessonAndStayingThereFinishWhereTheRuleAsksForNoMore() {
    Classroom.open(
        room -> {
          set(
              room,
              rule(
                  "{\"is\":\"all\",\"of\":[{\"is\":\"opened\",\"lesson\":\""
                      + room.quiz
                      + "\"},{\"is\":\"minutes\",\"atLeast\":3}]}"),
              true);
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(place, room.reading);
          room.wait(Duration.ofMinutes(4));
          learning.savePlace(place, room.reading, new SavePlace("one", 200L, 0, false, null));
          assertThat(room.state(place)).startsWith("ACTIVE");

          learning.open(place, room.quiz);

          assertThat(room.state(place)).startsWith("COMPLETED");
        });
  }

  @Test
  void attendanceCountsTheSessionsOfTheClassThatAreNotCalledOff() {
    Classroom.open(
        room -> {
          set(room, rule("{\"is\":\"attendance\",\"atLeast\":0.66}"), true);
          Instant soon = room.now().plus(Duration.ofDays(1));
          UUID offering = room.meeting(20, soon);
          UUID second = room.session(offering, soon.plus(Duration.ofDays(1)));
          UUID third = room.session(offering, soon.plus(Duration.ofDays(2)));
          UUID off = room.session(offering, soon.plus(Duration.ofDays(3)));
          room.get(SessionService.class).cancel(off, "Bão");
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(offering);
          room.asManager();
          room.wait(Duration.ofDays(5));

          attend(room, second, lan);
          room.as(lan);
          assertThat(room.state(place)).startsWith("ACTIVE 1/3");
          room.asManager();
          attend(room, third, lan);

          room.as(lan);
          assertThat(room.state(place)).startsWith("COMPLETED 1/3");
        });
  }

  private static void attend(Classroom room, UUID session, Long person) {
    room.get(AttendanceService.class)
        .tap(session, new MarkAttendance(room.idOf(person), AttendanceStatus.PRESENT, null, null));
    room.flush();
  }

  @Test
  void aRuleThatNobodyCouldMeetIsRefused() {
    Classroom.open(
        room -> {
          CourseService courses = room.get(CourseService.class);
          assertThatThrownBy(
                  () -> courses.setRule(room.course, of("lesson", UUID.randomUUID()), false, null))
              .hasMessageContaining("course.rule-unknown-lesson");
          assertThatThrownBy(
                  () -> courses.setRule(room.course, of("confirmed", room.reading), false, null))
              .hasMessageContaining("course.rule-not-judged");
        });
  }

  @Test
  void whyARuleWasChangedIsKeptWithIt() {
    Classroom.open(
        room -> {
          room.asManager();
          room.get(CourseService.class)
              .setRule(room.course, of("opened", room.reading), false, "  Bài kiểm tra   khó quá ");
          room.flush();
          assertThat(room.get(RuleTrialService.class).history(room.course).rules())
              .extracting(RuleInForce::number, RuleInForce::why)
              .containsExactly(tuple(1, null), tuple(2, "Bài kiểm tra khó quá"));
        });
  }
}
