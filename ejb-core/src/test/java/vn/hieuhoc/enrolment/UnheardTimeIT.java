package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.SavedPlace;
import vn.hieuhoc.reading.MaterialReadingService;
import vn.hieuhoc.reading.SavePlace;
import vn.hieuhoc.record.RecordRow;

/**
 * What was learnt while the portal heard nothing of it, since there was no network, counts when the
 * lesson is opened again, once, in a real database.
 */
class UnheardTimeIT {

  private static SavePlace report(String visit, long seconds, boolean atEnd) {
    return new SavePlace(visit, seconds, 0, atEnd, null);
  }

  private static SavePlace kept(String visit, long seconds, boolean atEnd) {
    return new SavePlace(visit, seconds, seconds, atEnd, null);
  }

  /** Lan opened the lesson of eight minutes, was heard of for a minute, then not for two hours. */
  private static void lan(BiConsumer<Classroom, UUID> story) {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);
          room.wait(Duration.ofMinutes(1));
          learning.savePlace(enrolment, room.reading, report("phone", 55, false));
          room.wait(Duration.ofHours(2));
          story.accept(room, enrolment);
        });
  }

  @Test
  void whatTheDeviceKeptCountsWhenTheLessonIsOpenedAgainAndFinishesIt() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);
          room.wait(Duration.ofHours(2));
          learning.open(enrolment, room.reading);
          room.wait(Duration.ofSeconds(1));

          SavedPlace saved = learning.savePlace(enrolment, room.reading, kept("one", 420, true));

          assertThat(saved.secondsSpent()).isEqualTo(420);
          assertThat(saved.done()).isTrue();
          assertThat(room.recordsOf(lan))
              .extracting(RecordRow::durationNanos)
              .containsExactly(Duration.ofMinutes(7).toNanos());
        });
  }

  @Test
  void sentAgainItCountsOnceAlsoAfterAnotherDevice() {
    lan(
        (room, enrolment) -> {
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);
          learning.savePlace(enrolment, room.reading, kept("phone", 355, false));
          learning.savePlace(enrolment, room.reading, kept("phone", 355, false));
          learning.savePlace(enrolment, room.reading, report("tablet", 0, false));

          assertThat(
                  learning
                      .savePlace(enrolment, room.reading, kept("phone", 355, false))
                      .secondsSpent())
              .isEqualTo(355);
        });
  }

  @Test
  void timeThatCountedElsewhereMeanwhileIsNotCountedAgain() {
    lan(
        (room, enrolment) -> {
          UUID material = room.material();
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          reading.open(material);
          room.wait(Duration.ofMinutes(10));
          assertThat(reading.save(material, report("library", 600, false)).secondsSpent())
              .isEqualTo(600);
          LearningService learning = room.get(LearningService.class);
          learning.open(enrolment, room.reading);

          assertThat(
                  learning
                      .savePlace(enrolment, room.reading, kept("phone", 100_000, false))
                      .secondsSpent())
              .as("no more than twice what the lesson takes")
              .isEqualTo(16 * 60);
          assertThat(unheard(room)).isEqualTo(2 * 3600 - (16 * 60 - 55));
        });
  }

  @Test
  void openingManyThingsDoesNotMultiplyIt() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          UUID one = room.material();
          UUID other = room.material();
          LearningService learning = room.get(LearningService.class);
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          learning.open(enrolment, room.reading);
          reading.open(one);
          reading.open(other);
          room.wait(Duration.ofMinutes(20));
          for (int again = 0; again < 3; again++) {
            learning.open(enrolment, room.reading);
            reading.open(one);
            reading.open(other);
          }

          int sum =
              learning.savePlace(enrolment, room.reading, kept("a", 800, false)).secondsSpent()
                  + reading.save(one, kept("b", 800, false)).secondsSpent()
                  + reading.save(other, kept("c", 800, false)).secondsSpent();

          assertThat(sum).isEqualTo(20 * 60);
        });
  }

  @Test
  void whatIsFinishedUnmeasuredTakesItsTimeToo() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          UUID enrolment = room.enrol(room.selfPaced());
          UUID material = room.material();
          LearningService learning = room.get(LearningService.class);
          MaterialReadingService reading = room.get(MaterialReadingService.class);
          learning.open(enrolment, room.reading);
          reading.open(material);
          room.wait(Duration.ofMinutes(10));
          learning.open(enrolment, room.reading);
          reading.finish(material);

          assertThat(
                  learning
                      .savePlace(enrolment, room.reading, kept("phone", 600, false))
                      .secondsSpent())
              .as("eight of ten minutes are in the record of the material")
              .isEqualTo(2 * 60);
        });
  }

  private static int unheard(Classroom room) {
    room.flush();
    return ((Number)
            room.entityManager()
                .createNativeQuery("select sum(seconds) from unheard_time")
                .getSingleResult())
        .intValue();
  }
}
