package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.PlayerView;
import vn.hieuhoc.reading.SavePlace;

/** The home names the lesson its button leads to. */
class GoOnIT {

  /** What the card of the home says, which must be where the player opens. */
  private static MyCourseRow card(Classroom room, UUID place) {
    room.forget();
    MyCourseRow card =
        room.get(MyLearningService.class).courses().stream()
            .filter(course -> course.enrolment().equals(place))
            .findFirst()
            .orElseThrow();
    PlayerView player = room.get(LearningService.class).open(place, null);
    assertThat(card.lesson()).isEqualTo(player.current().lesson().id());
    assertThat(card.lessonTitle()).isEqualTo(player.current().lesson().title());
    assertThat(card.lessonMinutes()).isEqualTo(player.current().lesson().minutes());
    return card;
  }

  @Test
  void aCourseThatWasNotBegunLeadsToItsFirstLesson() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));

          MyCourseRow card = card(room, room.enrol(room.selfPaced()));

          assertThat(card.lesson()).isEqualTo(room.reading);
          assertThat(card.lessonBegun()).isFalse();
        });
  }

  @Test
  void aLessonThatWasLeftInTheMiddleIsGoneOnWith() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(place, room.quiz);
          room.wait(Duration.ofMinutes(2));
          learning.open(place, room.reading);
          room.wait(Duration.ofMinutes(2));
          learning.savePlace(place, room.reading, new SavePlace("one", 90L, 0, false, null));

          MyCourseRow card = card(room, place);

          assertThat(card.lesson()).isEqualTo(room.reading);
          assertThat(card.lessonBegun()).isTrue();
          assertThat(card.secondsSpent()).isEqualTo(90);
        });
  }

  @Test
  void aFinishedLessonLeadsToTheFirstThatIsLeft() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(room.selfPaced());
          room.read(place);

          MyCourseRow card = card(room, place);

          assertThat(card.lesson()).isEqualTo(room.quiz);
          assertThat(card.lessonBegun()).isFalse();
          assertThat(card.secondsSpent()).isZero();
        });
  }

  @Test
  void nobodyIsLedToAMeeting() {
    Classroom.open(
        room -> {
          UUID meeting = room.meeting(10, room.now().plus(Duration.ofDays(40)));
          room.as(room.person("Trần Thị Lan"));
          UUID place = room.enrol(meeting);
          room.read(place);
          room.answerAll(place, "a");

          MyCourseRow card = card(room, place);

          assertThat(card.status()).isEqualTo(EnrolmentStatus.ACTIVE);
          assertThat(card.lesson()).isEqualTo(room.quiz);
        });
  }
}
