package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hieuhoc.enrolment.PathRoom.PAGE;
import static vn.hieuhoc.enrolment.PathRoom.PAPER;
import static vn.hieuhoc.enrolment.PathRoom.course;
import static vn.hieuhoc.enrolment.PathRoom.draft;
import static vn.hieuhoc.enrolment.PathRoom.elsewhere;
import static vn.hieuhoc.enrolment.PathRoom.finishes;
import static vn.hieuhoc.enrolment.PathRoom.harder;
import static vn.hieuhoc.enrolment.PathRoom.learnFirst;
import static vn.hieuhoc.enrolment.PathRoom.learnSecond;
import static vn.hieuhoc.enrolment.PathRoom.number;
import static vn.hieuhoc.enrolment.PathRoom.publish;
import static vn.hieuhoc.enrolment.PathRoom.published;
import static vn.hieuhoc.enrolment.PathRoom.stepOf;
import static vn.hieuhoc.enrolment.PathRoom.told;
import static vn.hieuhoc.enrolment.PathRoom.view;
import static vn.hieuhoc.enrolment.PathRoom.work;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.AttendanceWay;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.equivalence.EquivalenceService;
import vn.hieuhoc.equivalence.GiveEquivalence;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.path.NewStep;
import vn.hieuhoc.path.PathProgressService;
import vn.hieuhoc.path.PathService;
import vn.hieuhoc.path.PathTrialService;
import vn.hieuhoc.path.StepEquivalenceService;
import vn.hieuhoc.path.TakeUpService;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.pathtree.StepState;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Trust;

/** A path is taken up, followed by the ledger and finished once. */
class LearningPathIT {

  @Test
  void aPathIsFollowedByTheLedgerAndFinishedByOneRecord() {
    Classroom.open(
        room -> {
          UUID harder = harder(room);
          UUID path = published(room, harder);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID taken = room.get(TakeUpService.class).takeUp(path, null);
          assertThat(room.get(TakeUpService.class).takeUp(path, null)).isEqualTo(taken);
          assertThat(told(view(room, path))).isEqualTo("0/2 [OPEN, LOCKED]");
          assertThat(view(room, path).standing().steps().get(1).waitsForTitle())
              .isEqualTo("Sơ cứu đuối nước");

          UUID place = room.enrol(room.selfPaced());
          assertThat(view(room, path).standing().next().state()).isEqualTo(StepState.UNDER_WAY);
          room.read(place);
          room.answerAll(place, "a");
          assertThat(told(view(room, path))).isEqualTo("1/2 [DONE, OPEN]");
          work(room);
          assertThat(finishes(room, lan)).isEmpty();

          learnSecond(room, harder);
          work(room);
          work(room);
          assertThat(finishes(room, lan))
              .singleElement()
              .matches(record -> record.trust() == Trust.OBSERVED && record.kind() == null);
          assertThat(view(room, path).finished()).isTrue();
          assertThat(room.get(PathProgressService.class).mine()).hasSize(1);
          assertThatThrownBy(() -> room.get(TakeUpService.class).layDown(taken))
              .hasMessageContaining("path.finished");
        });
  }

  @Test
  void aFinishFallsWithItsProofAndIsWorthWhatTheWeakestIsWorth() {
    Classroom.open(
        room -> {
          UUID harder = harder(room);
          UUID path = published(room, harder);
          Long lan = room.person("Trần Thị Lan");
          UUID second = stepOf(room, path, 1);
          UUID given =
              room.get(StepEquivalenceService.class)
                  .give(
                      path,
                      second,
                      new GiveEquivalence(number(room, lan), "Đã dạy ở huyện"),
                      PAPER);
          room.as(lan);
          room.get(TakeUpService.class).takeUp(path, null);
          learnFirst(room);
          work(room);
          assertThat(finishes(room, lan))
              .singleElement()
              .matches(record -> record.trust() == Trust.DOCUMENT_CHECKED);

          learnSecond(room, harder);
          work(room);
          assertThat(finishes(room, lan))
              .singleElement()
              .matches(record -> record.trust() == Trust.OBSERVED);

          room.asManager();
          room.get(EquivalenceService.class).revoke(given, "Giấy không đúng");
          work(room);
          assertThat(finishes(room, lan)).hasSize(1);

          room.recordsOf(lan).stream()
              .filter(record -> record.kind() == RecordKind.QUIZ_PASSED)
              .forEach(
                  record ->
                      room.get(RecordService.class)
                          .voidRecord(record.statementId(), "system", "Ghi nhầm"));
          room.reviewFinishes();
          work(room);
          assertThat(finishes(room, lan)).isEmpty();
          room.as(lan);
          assertThat(view(room, path).finished()).isFalse();
        });
  }

  @Test
  void aChangeIsANewVersionAndTakesNothingFromWhoHasFinished() {
    Classroom.open(
        room -> {
          UUID harder = harder(room);
          UUID path = draft(room);
          PathService paths = room.get(PathService.class);
          paths.addStep(path, course(room.course, false));
          publish(room, path);
          Long lan = room.person("Trần Thị Lan");
          Long mai = room.person("Võ Thị Mai");
          for (Long each : List.of(lan, mai)) {
            room.as(each);
            room.get(TakeUpService.class).takeUp(path, null);
          }
          room.as(lan);
          learnFirst(room);
          work(room);

          room.asManager();
          assertThat(publish(room, path)).isEqualTo(1);
          paths.addStep(path, course(harder, true));
          assertThat(paths.details(path).changed()).isTrue();
          PathTrialService.PathTrial trial = room.get(PathTrialService.class).tried(path);
          assertThat(trial.learners()).isEqualTo(2);
          assertThat(trial.keep().names()).containsExactly("Trần Thị Lan");
          assertThat(trial.finishNow().count()).isZero();
          assertThat(publish(room, path)).isEqualTo(2);
          work(room);

          assertThat(finishes(room, lan)).hasSize(1);
          assertThat(room.get(PathProgressService.class).learners(path, PAGE).items())
              .extracting(row -> row.standing().done() + "/" + row.standing().total())
              .containsExactlyInAnyOrder("1/1", "0/2");
          room.as(lan);
          assertThat(view(room, path).number()).isEqualTo(1);
          room.as(mai);
          assertThat(view(room, path).number()).isEqualTo(2);
        });
  }

  @Test
  void aClassAndWhatWasLearntElsewhereAreSteps() {
    Classroom.open(
        room -> {
          UUID offering = room.meeting(10, room.now().plus(Duration.ofHours(1)));
          UUID second = room.session(offering, room.now().plus(Duration.ofHours(30)));
          room.flush();
          UUID path = draft(room);
          PathService paths = room.get(PathService.class);
          assertThatThrownBy(
                  () ->
                      paths.addStep(
                          path, new NewStep(Is.CLASS, null, offering, null, null, 3, null, false)))
              .hasMessageContaining("path.class-too-short");
          paths.addStep(path, new NewStep(Is.CLASS, null, offering, null, null, 2, null, false));
          paths.addStep(
              path,
              new NewStep(
                  Is.EXTERNAL,
                  null,
                  null,
                  "Tin học",
                  "Sở Nội vụ",
                  null,
                  Trust.DOCUMENT_CHECKED,
                  false));
          publish(room, path);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          room.get(TakeUpService.class).takeUp(path, null);
          room.enrol(offering);
          room.asManager();
          room.wait(Duration.ofHours(40));
          UUID first = room.get(OfferingService.class).row(offering).id();
          assertThat(first).isEqualTo(offering);
          for (UUID session :
              room.get(SessionService.class).ofOffering(offering).stream()
                  .map(SessionRow::id)
                  .toList()) {
            assertThat(told(view(room, path))).startsWith("0/2");
            room.get(AttendanceService.class)
                .tapAll(
                    session,
                    List.of(
                        new MarkAttendance(
                            room.idOf(lan), AttendanceStatus.PRESENT, null, AttendanceWay.ROSTER)));
          }
          room.as(lan);
          assertThat(told(view(room, path))).startsWith("1/2");
          elsewhere(room, lan, Trust.CONFIRMED);
          assertThat(told(view(room, path))).startsWith("1/2");
          elsewhere(room, lan, Trust.DOCUMENT_CHECKED);
          assertThat(told(view(room, path))).startsWith("2/2");
          assertThat(second).isNotNull();
        });
  }
}
