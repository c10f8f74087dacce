package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.attendance.AttendanceService;
import vn.hieuhoc.attendance.AttendanceStatus;
import vn.hieuhoc.attendance.MarkAttendance;
import vn.hieuhoc.record.ActivityType;
import vn.hieuhoc.record.NewRecord;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.record.Sender;
import vn.hieuhoc.record.Trust;
import vn.hieuhoc.record.Verb;
import vn.hieuhoc.statement.XapiVersion;
import vn.hieuhoc.support.Json;

/** Progress follows every record, whoever sent it, in the transaction of the record. */
class LedgerFollowedIT {

  private static final BigDecimal GOOD = new BigDecimal("0.9");

  private static JsonObject read(Classroom room, Long person, Instant at) {
    return statement(room, person, LearningActivities.lesson(room.reading), null, true, at);
  }

  private static JsonObject passed(Classroom room, Long person, BigDecimal score) {
    return statement(room, person, LearningActivities.quiz(room.quizId), score, true, room.now());
  }

  private static JsonObject failed(Classroom room, Long person, BigDecimal score) {
    return statement(room, person, LearningActivities.quiz(room.quizId), score, false, room.now());
  }

  private static JsonObject statement(
      Classroom room, Long person, String activity, BigDecimal score, boolean success, Instant at) {
    return new NewRecord(
            UUID.randomUUID(),
            room.numberOf(person),
            success ? Verb.COMPLETED : Verb.FAILED,
            activity,
            ActivityType.LESSON,
            "Từ một hệ thống khác",
            success ? RecordKind.LESSON_COMPLETED : null,
            Set.of(),
            null,
            score,
            success,
            success,
            at,
            Trust.OBSERVED,
            null)
        .statement();
  }

  private static void send(Classroom room, JsonObject... statements) {
    room.get(RecordService.class)
        .append(
            List.of(statements),
            XapiVersion.V1_0_3,
            new Sender(1L, Sender.agent("other-system"), Trust.OBSERVED));
  }

  @Test
  void aRecordFromOutsideMovesTheLessonTheQuizAndTheCourse() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());

          send(room, read(room, lan, room.now()));
          assertThat(room.state(enrolment)).startsWith("ACTIVE 1/2");
          send(room, failed(room, lan, new BigDecimal("0.25")));
          assertThat(room.state(enrolment)).startsWith("ACTIVE 1/2").contains("STARTED null 0.25");
          send(room, passed(room, lan, GOOD));

          assertThat(room.state(enrolment)).startsWith("COMPLETED 2/2").contains("0.9");
          assertThat(room.recordsOf(lan))
              .filteredOn(r -> r.kind() == RecordKind.COURSE_COMPLETED)
              .hasSize(1);
        });
  }

  @Test
  void aBatchOfManyPeopleMovesEachOfThemAndNobodyElse() {
    Classroom.open(
        room -> {
          List<UUID> places = new ArrayList<>();
          List<JsonObject> statements = new ArrayList<>();
          for (int i = 0; i < 40; i++) {
            Long person = room.person("Người học " + i);
            room.as(person);
            places.add(room.enrol(room.selfPaced()));
            if (i % 2 == 0) {
              statements.add(read(room, person, room.now()));
            }
            if (i % 4 == 0) {
              statements.add(passed(room, person, GOOD));
            }
          }
          Long stranger = room.person("Người không học");
          statements.add(read(room, stranger, room.now()));

          send(room, statements.toArray(JsonObject[]::new));

          room.asManager();
          for (int i = 0; i < 40; i++) {
            String wanted = i % 4 == 0 ? "COMPLETED 2/2" : i % 2 == 0 ? "ACTIVE 1/2" : "ACTIVE 0/2";
            assertThat(room.state(places.get(i))).as("place " + i).startsWith(wanted);
          }
          room.as(stranger);
          assertThat(room.state(room.enrol(room.selfPaced()))).startsWith("ACTIVE 1/2");
        });
  }

  @Test
  void aRecordThatCameLateButHappenedEarlierIsTheProof() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          JsonObject later = read(room, lan, room.now());
          JsonObject earlier = read(room, lan, room.now().minus(Duration.ofDays(3)));

          send(room, later);
          assertThat(room.state(enrolment)).contains(later.getString("id"));
          send(room, earlier);

          assertThat(room.state(enrolment)).contains("DONE " + earlier.getString("id"));
        });
  }

  @Test
  void aVoidedRecordFallsAtOnceAndTheNextOneThatStandsIsTheProof() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          JsonObject one = read(room, lan, room.now().minusSeconds(60));
          JsonObject two = read(room, lan, room.now());
          send(room, one, two, failed(room, lan, new BigDecimal("0.5")), passed(room, lan, GOOD));
          RecordService records = room.get(RecordService.class);

          records.voidRecord(UUID.fromString(one.getString("id")), "system", "Ghi nhầm");
          assertThat(room.state(enrolment))
              .startsWith("COMPLETED 2/2")
              .contains("DONE " + two.getString("id"));
          UUID pass =
              room.recordsOf(lan).stream()
                  .filter(r -> r.score() != null && r.score().compareTo(GOOD) == 0)
                  .map(RecordRow::statementId)
                  .findFirst()
                  .orElseThrow();
          records.voidRecord(pass, "system", "Ghi nhầm");

          assertThat(room.state(enrolment)).contains("1/2").contains("STARTED null 0.5");
          room.reviewFinishes();
          assertThat(room.state(enrolment)).startsWith("ACTIVE 1/2");
        });
  }

  @Test
  void whoGivesASessionHasNotLearntInIt() {
    Classroom.open(
        room -> {
          Instant start = room.now().minus(Duration.ofHours(3));
          UUID offering = room.meeting(10, start.plus(Duration.ofDays(7)));
          Long presenter = room.person("Cao Thị Dạy");
          Long lan = room.person("Trần Thị Lan");
          UUID session =
              room.session(offering, start, start.plusSeconds(7200), room.idOf(presenter));
          room.as(presenter);
          UUID own = room.enrol(offering);
          room.asManager();

          room.get(AttendanceService.class)
              .tap(
                  session,
                  new MarkAttendance(room.idOf(lan), AttendanceStatus.PRESENT, null, null));

          assertThat(room.recordsOf(presenter))
              .extracting(RecordRow::kind)
              .containsExactly(RecordKind.CONTRIBUTION);
          assertThat(room.state(own)).startsWith("ACTIVE 0/3").doesNotContain("DONE");
        });
  }

  @Test
  void aContributionIsSaidOnceWhateverIdsAnotherProgramHasTaken() {
    Classroom.open(
        room -> {
          Instant start = room.now().minus(Duration.ofHours(3));
          UUID offering = room.meeting(10, start.plus(Duration.ofDays(7)));
          Long presenter = room.person("Cao Thị Dạy");
          Long lan = room.person("Trần Thị Lan");
          UUID session =
              room.session(offering, start, start.plusSeconds(7200), room.idOf(presenter));
          String onceDerived = "session-given:" + session + ":" + presenter;
          JsonObject squatter =
              Json.createObjectBuilder(read(room, lan, room.now()))
                  .add(
                      "id",
                      UUID.nameUUIDFromBytes(onceDerived.getBytes(StandardCharsets.UTF_8))
                          .toString())
                  .build();
          send(room, squatter);
          room.asManager();

          for (AttendanceStatus status :
              List.of(
                  AttendanceStatus.PRESENT,
                  AttendanceStatus.LATE,
                  AttendanceStatus.ABSENT,
                  AttendanceStatus.PRESENT)) {
            room.get(AttendanceService.class)
                .tap(session, new MarkAttendance(room.idOf(lan), status, null, null));
          }

          assertThat(room.recordsOf(presenter))
              .extracting(RecordRow::kind, RecordRow::voided)
              .containsExactlyInAnyOrder(
                  tuple(RecordKind.CONTRIBUTION, true), tuple(RecordKind.CONTRIBUTION, false));
        });
  }
}
