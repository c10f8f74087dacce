package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.prerequisite.NeededCourse;
import vn.hieuhoc.prerequisite.OthersFirst;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.prerequisite.Waive;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.reading.SavePlace;

/** Some courses are taken after others. */
class PrerequisiteIT {

  static UUID course(Classroom room) {
    UUID course =
        room.get(CourseService.class)
            .create(
                new CourseCommand(
                    room.idOfUnit(room.commune()),
                    "Cứu hộ nâng cao",
                    null,
                    null,
                    null,
                    4,
                    null,
                    null,
                    Set.of("so-cuu")),
                List.of(LessonCommand.passing(room.quizId)),
                true);
    room.flush();
    return course;
  }

  static UUID alone(Classroom room, UUID course) {
    return room.get(OfferingService.class).ofCourse(course).get(0).id();
  }

  @Test
  void whoHasNotFinishedWhatACourseNeedsIsToldWhatThatIs() {
    Classroom.open(
        room -> {
          UUID harder = course(room);
          PrerequisiteService needs = room.get(PrerequisiteService.class);
          needs.add(harder, room.course);
          room.as(room.person("Trần Thị Lan"));

          assertThat(needs.of(harder)).extracting(NeededCourse::done).containsExactly(false);
          assertThatThrownBy(() -> room.enrol(alone(room, harder)))
              .hasMessageContaining("prerequisite.missing")
              .hasMessageContaining("Sơ cứu đuối nước");

          UUID first = room.enrol(room.selfPaced());
          room.read(first);
          room.answerAll(first, "a");
          room.flush();
          assertThat(needs.of(harder)).extracting(NeededCourse::done).containsExactly(true);
          assertThat(room.enrol(alone(room, harder))).isNotNull();
        });
  }

  @Test
  void aNeedThatComesLaterStopsOnlyThoseWhoHaveNotBegun() {
    Classroom.open(
        room -> {
          UUID harder = course(room);
          LearningService learning = room.get(LearningService.class);
          Long lan = room.person("Trần Thị Lan");
          Long mai = room.person("Võ Thị Mai");
          room.as(lan);
          UUID begun = room.enrol(alone(room, harder));
          learning.open(begun, null);
          room.as(mai);
          UUID notBegun = room.enrol(alone(room, harder));
          room.asManager();
          room.get(PrerequisiteService.class).add(harder, room.course);

          room.as(lan);
          assertThat(learning.open(begun, null).steps()).hasSize(1);
          room.as(mai);
          UUID lesson = learning.progress(notBegun).lessons().get(0).lesson();
          SavePlace report =
              new SavePlace("one", 1, 0, false, Json.createObjectBuilder().add("place", 1).build());
          for (ThrowingCallable way :
              List.<ThrowingCallable>of(
                  () -> learning.open(notBegun, null),
                  () -> learning.savePlace(notBegun, lesson, report),
                  () -> learning.startQuiz(notBegun, lesson),
                  () -> learning.startAttempt(room.quizId))) {
            assertThatThrownBy(way)
                .hasMessageContaining("prerequisite.missing")
                .isInstanceOfSatisfying(
                    OthersFirst.class,
                    others ->
                        assertThat(others.missing())
                            .extracting(NeededCourse::id)
                            .containsExactly(room.course));
          }
        });
  }

  @Test
  void aManagerLetsSomebodyInWithAReason() {
    Classroom.open(
        room -> {
          UUID harder = course(room);
          PrerequisiteService needs = room.get(PrerequisiteService.class);
          needs.add(harder, room.course);
          Long lan = room.person("Trần Thị Lan");
          room.entityManager()
              .createNativeQuery("update person set person_number = upper(person_number)")
              .executeUpdate();
          room.entityManager().clear();

          needs.waive(harder, new Waive(room.numberOf(lan), "Y tá đã nghỉ hưu"));
          needs.waive(harder, new Waive(room.numberOf(lan), "Lần nữa"));

          assertThat(needs.waivers(harder))
              .singleElement()
              .matches(row -> row.reason().equals("Y tá đã nghỉ hưu"));
          room.as(lan);
          assertThat(room.enrol(alone(room, harder))).isNotNull();
          room.asManagerElsewhere();
          assertThatThrownBy(() -> needs.waive(harder, new Waive(room.numberOf(lan), "Ở xa")))
              .hasMessageContaining("access");
        });
  }

  @Test
  void noCourseNeedsItselfByAWayRound() {
    Classroom.open(
        room -> {
          UUID harder = course(room);
          PrerequisiteService needs = room.get(PrerequisiteService.class);
          needs.add(harder, room.course);

          assertThatThrownBy(() -> needs.add(room.course, harder))
              .hasMessageContaining("prerequisite.circle");
          assertThatThrownBy(() -> needs.add(harder, harder))
              .hasMessageContaining("prerequisite.circle");
          needs.remove(harder, room.course);
          needs.add(room.course, harder);
        });
  }
}
