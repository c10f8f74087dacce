package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.CourseCatalogueService;
import vn.hieuhoc.course.CourseFilter;
import vn.hieuhoc.support.PageRequest;

/**
 * What is called much learnt is learnt by people, and by enough of them to be nobody in particular.
 */
class PopularTopicsIT {

  @Test
  void topicsOfFewLearnersAreNotTold() {
    Classroom.open(
        room -> {
          enrol(room, "Trần Thị Lan");
          enrol(room, "Lê Văn Hai");

          assertThat(room.get(PopularTopicsService.class).popular(6)).isEmpty();

          enrol(room, "Cao Thị Ba");

          assertThat(room.get(PopularTopicsService.class).popular(6)).containsExactly("so-cuu");
        });
  }

  @Test
  void whoCameLongAgoOrLeftLearnsItNoMore() {
    Classroom.open(
        room -> {
          enrol(room, "Trần Thị Lan");
          enrol(room, "Lê Văn Hai");
          room.wait(Duration.ofDays(200));
          enrol(room, "Cao Thị Ba");
          enrol(room, "Mấu Thị Tư");

          assertThat(room.get(PopularTopicsService.class).popular(6)).isEmpty();
        });
  }

  @Test
  void theTrainingOfCadresIsNotForEverybody() {
    Classroom.open(
        room -> {
          CourseCatalogueService catalogue = room.get(CourseCatalogueService.class);
          PageRequest all = new PageRequest(0, 100);
          long before = catalogue.published(CourseFilter.FOR_EVERYBODY, all).total();
          becomeTraining(room);

          assertThat(catalogue.published(CourseFilter.ALL, all).total()).isEqualTo(before);
          assertThat(catalogue.published(CourseFilter.FOR_EVERYBODY, all).total())
              .isEqualTo(before - 1);
        });
  }

  @Test
  void whatCadresLearnIsNotCalledMuchLearntByWhateverTopic() {
    Classroom.open(
        room -> {
          enrol(room, "Trần Thị Lan");
          enrol(room, "Lê Văn Hai");
          enrol(room, "Cao Thị Ba");
          becomeTraining(room);

          assertThat(room.get(PopularTopicsService.class).popular(6)).isEmpty();
        });
  }

  private static void becomeTraining(Classroom room) {
    room.entityManager()
        .createNativeQuery(
            "insert into course_topic (course_id, topic_code)"
                + " select id, 'boi-duong-can-bo' from course where public_id = ?1")
        .setParameter(1, room.course.toString())
        .executeUpdate();
  }

  private static void enrol(Classroom room, String name) {
    room.as(room.person(name));
    room.get(EnrolmentService.class).enrol(room.selfPaced(), EnrolCommand.SELF);
    room.flush();
  }
}
