package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.progress.ProgressService;
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

/** A finished course can be relied upon as far as the weakest proof it needed, and no further. */
class CompletionTrustIT {

  private static JsonObject lesson(Classroom room, Long person, Trust trust) {
    return statement(
        room, person, LearningActivities.lesson(room.reading), null, trust, room.now());
  }

  private static JsonObject quiz(Classroom room, Long person, Trust trust) {
    return statement(
        room,
        person,
        LearningActivities.quiz(room.quizId),
        new BigDecimal("0.9"),
        trust,
        room.now());
  }

  private static JsonObject statement(
      Classroom room, Long person, String activity, BigDecimal score, Trust trust, Instant at) {
    return new NewRecord(
            UUID.randomUUID(),
            room.numberOf(person),
            Verb.COMPLETED,
            activity,
            ActivityType.LESSON,
            "Từ một hệ thống khác",
            RecordKind.LESSON_COMPLETED,
            Set.of(),
            null,
            score,
            true,
            true,
            at,
            trust,
            null)
        .statement();
  }

  private static JsonObject wholeCourse(Classroom room, Long person, Trust trust, Instant at) {
    return new NewRecord(
            UUID.randomUUID(),
            room.numberOf(person),
            Verb.COMPLETED,
            LearningActivities.course(room.course),
            ActivityType.COURSE,
            "Từ một hệ thống khác",
            RecordKind.COURSE_COMPLETED,
            Set.of(),
            null,
            null,
            null,
            true,
            at,
            trust,
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

  private static void declareVoid(Classroom room, JsonObject statement) {
    room.get(RecordService.class)
        .voidRecord(UUID.fromString(statement.getString("id")), "system", "Ghi nhầm");
    room.reviewFinishes();
  }

  /** The finishes of the course that stand. */
  private static List<RecordRow> finishes(Classroom room, Long person) {
    return room.recordsOf(person).stream()
        .filter(r -> r.kind() == RecordKind.COURSE_COMPLETED && !r.voided())
        .toList();
  }

  private static Trust trust(Classroom room, Long person) {
    List<RecordRow> said = finishes(room, person);
    assertThat(said).as("a finish is said once").hasSize(1);
    return said.get(0).trust();
  }

  private static UUID enrolled(Classroom room, Long person) {
    room.as(person);
    return room.enrol(room.selfPaced());
  }

  @Test
  void aLessonOneOnlySaysOfOneselfMakesACourseOneOnlySaysOfOneself() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);

          send(room, lesson(room, lan, Trust.SELF_DECLARED), quiz(room, lan, Trust.OBSERVED));

          assertThat(room.state(place)).startsWith("COMPLETED 2/2");
          assertThat(trust(room, lan)).isEqualTo(Trust.SELF_DECLARED);
        });
  }

  @Test
  void theWeakestProofDecidesAndOfSeveralProofsOfALessonTheStrongest() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          enrolled(room, lan);

          send(
              room,
              lesson(room, lan, Trust.SELF_DECLARED),
              lesson(room, lan, Trust.DOCUMENT_CHECKED),
              quiz(room, lan, Trust.OBSERVED));

          assertThat(trust(room, lan)).isEqualTo(Trust.DOCUMENT_CHECKED);
        });
  }

  @Test
  void whatIsLearntHereIsObserved() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);

          room.read(place);
          room.answerAll(place, "a");

          assertThat(trust(room, lan)).isEqualTo(Trust.OBSERVED);
        });
  }

  @Test
  void aBetterProofThatComesLaterRaisesTheFinishAndKeepsItsDate() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);
          send(room, lesson(room, lan, Trust.SELF_DECLARED), quiz(room, lan, Trust.OBSERVED));
          Instant finished = finishes(room, lan).get(0).happenedAt();
          room.wait(Duration.ofDays(3));

          send(room, lesson(room, lan, Trust.OBSERVED));

          assertThat(trust(room, lan)).isEqualTo(Trust.OBSERVED);
          assertThat(finishes(room, lan).get(0).happenedAt()).isEqualTo(finished);
          assertThat(room.state(place)).startsWith("COMPLETED 2/2");
        });
  }

  @Test
  void whenTheBetterProofFallsTheFinishFallsToWhatIsLeftAndCanRiseAgain() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);
          JsonObject seen = lesson(room, lan, Trust.OBSERVED);
          send(room, lesson(room, lan, Trust.SELF_DECLARED), seen, quiz(room, lan, Trust.OBSERVED));
          assertThat(trust(room, lan)).isEqualTo(Trust.OBSERVED);

          declareVoid(room, seen);

          assertThat(trust(room, lan)).isEqualTo(Trust.SELF_DECLARED);
          assertThat(room.state(place)).startsWith("COMPLETED 2/2");
          send(room, lesson(room, lan, Trust.OBSERVED));
          assertThat(trust(room, lan)).isEqualTo(Trust.OBSERVED);
        });
  }

  @Test
  void aWeakFinishFromElsewhereDoesNotHideTheStrongOneOfHere() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);
          Instant before = room.now().minus(Duration.ofDays(30));
          send(room, wholeCourse(room, lan, Trust.SELF_DECLARED, before));
          assertThat(room.state(place)).as("a rule finishes a course").startsWith("ACTIVE 0/2");

          room.read(place);
          room.answerAll(place, "a");

          assertThat(room.state(place)).startsWith("COMPLETED 2/2");
          assertThat(finishes(room, lan))
              .extracting(RecordRow::trust)
              .containsExactlyInAnyOrder(Trust.SELF_DECLARED, Trust.OBSERVED);
        });
  }

  @Test
  void noIdOfAStatementMakesAnotherProgramSpeakForThePortal() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);
          String onceDerived = "course-finished:" + place + ":" + room.now().toEpochMilli();
          JsonObject squatter =
              Json.createObjectBuilder(wholeCourse(room, lan, Trust.OBSERVED, room.now()))
                  .add(
                      "id",
                      UUID.nameUUIDFromBytes(onceDerived.getBytes(StandardCharsets.UTF_8))
                          .toString())
                  .build();

          send(room, squatter);

          assertThat(room.state(place)).startsWith("ACTIVE 0/2");
          send(room, lesson(room, lan, Trust.CONFIRMED), quiz(room, lan, Trust.CONFIRMED));
          assertThat(room.state(place)).startsWith("COMPLETED 2/2");
        });
  }

  @Test
  void aFinishThatIsDeclaredVoidIsSaidAgainWhileItsLessonsStand() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);
          room.read(place);
          room.answerAll(place, "a");
          UUID said = finishes(room, lan).get(0).statementId();
          room.wait(Duration.ofMinutes(1));

          room.get(RecordService.class).voidRecord(said, "system", "Ghi nhầm");

          assertThat(room.state(place)).startsWith("COMPLETED 2/2");
          assertThat(trust(room, lan)).isEqualTo(Trust.OBSERVED);
          assertThat(finishes(room, lan).get(0).statementId()).isNotEqualTo(said);
        });
  }

  @Test
  void derivingAgainSaysNothingNew() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          UUID place = enrolled(room, lan);
          send(room, lesson(room, lan, Trust.SELF_DECLARED), quiz(room, lan, Trust.OBSERVED));
          long records = room.records(lan);

          room.get(ProgressService.class).rebuild(place);
          room.reviewFinishes();

          assertThat(room.records(lan)).isEqualTo(records);
        });
  }
}
