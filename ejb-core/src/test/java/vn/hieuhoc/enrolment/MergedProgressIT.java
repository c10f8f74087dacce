package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.duplicate.MergePeople;
import vn.hieuhoc.duplicate.MergeService;
import vn.hieuhoc.progress.Drift;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.progress.ProgressService;

/**
 * Two entries of one person learnt apart: together they have learnt it all, and apart again less.
 */
class MergedProgressIT {

  private static UUID merge(Classroom room, Long survivor, Long merged) {
    keeper(room);
    UUID merge =
        room.get(MergeService.class)
            .merge(room.idOf(survivor), new MergePeople(room.idOf(merged), Set.of()));
    room.forget();
    return merge;
  }

  private static void keeper(Classroom room) {
    room.forget();
    room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
  }

  /** The places of people as the tables hold them, without the seat's own dates. */
  private static List<String> places(Classroom room, Long... people) {
    room.forget();
    List<String> places = new ArrayList<>();
    for (Long person : people) {
      List<?> rows =
          room.entityManager()
              .createNativeQuery(
                  "select concat_ws(' ', status, concat(lessons_done, '/', lessons_total),"
                      + " completed_at) from enrolment where person_id = ?1 order by id")
              .setParameter(1, person)
              .getResultList();
      rows.forEach(row -> places.add(row.toString()));
    }
    return places;
  }

  private static List<Drift> drifts(Classroom room) {
    List<Drift> drifts = new ArrayList<>();
    Drift.Stretch stretch = room.get(ProgressService.class).compare(0L, 0L);
    drifts.addAll(stretch.drifts());
    while (!stretch.last()) {
      stretch = room.get(ProgressService.class).compare(stretch.course(), stretch.after());
      drifts.addAll(stretch.drifts());
    }
    return drifts;
  }

  @Test
  void halvesLearntUnderTwoEntriesAreOneFinishedCourseAndHalvesAgainWhenTheyAreTwo() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.as(lan);
          room.read(room.enrol(room.selfPaced()));
          room.as(twin);
          room.answerAll(room.enrol(room.selfPaced()), "a");
          List<String> before = places(room, lan, twin);
          assertThat(before).containsExactly("ACTIVE 1/2", "ACTIVE 1/2");

          UUID merge = merge(room, lan, twin);

          assertThat(places(room, lan).get(0)).startsWith("COMPLETED 2/2");
          assertThat(places(room, twin)).containsExactly("WITHDRAWN 0/2");
          assertThat(drifts(room)).isEmpty();

          keeper(room);
          room.get(MergeService.class).undo(room.idOf(lan), merge);

          room.reviewFinishes();
          assertThat(places(room, lan, twin)).isEqualTo(before);
          assertThat(drifts(room)).isEmpty();
        });
  }

  @Test
  void aFinishOfTheEntryThatWentIsOneOfTheEntryThatStaysAndGoesBackWithIt() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.as(lan);
          room.enrol(room.selfPaced());
          room.as(twin);
          UUID theirs = room.enrol(room.selfPaced());
          room.read(theirs);
          room.answerAll(theirs, "a");
          List<String> before = places(room, lan, twin);
          long records = room.records(twin);
          String date = before.get(1).substring("COMPLETED 2/2 ".length());

          UUID merge = merge(room, lan, twin);

          assertThat(places(room, lan)).containsExactly("COMPLETED 2/2 " + date);
          assertThat(places(room, twin)).containsExactly("WITHDRAWN 0/2");
          assertThat(room.records(lan)).as("a finish is said once").isEqualTo(records);
          assertThat(drifts(room)).isEmpty();

          keeper(room);
          room.get(MergeService.class).undo(room.idOf(lan), merge);

          room.reviewFinishes();
          assertThat(places(room, lan, twin)).isEqualTo(before);
          assertThat(room.records(twin)).isEqualTo(records);
          assertThat(drifts(room)).isEmpty();
        });
  }

  /** Every learner has one more to learn from now on. */
  private static void grow(Classroom room) {
    room.forget();
    room.asManager();
    Drafting.add(
        room, LessonCommand.working(LessonKind.PRACTICE, "Làm thêm", 30, "Tự làm một lần"));
  }

  @Test
  void aFinishThatRestsOnWhatIsOwnStaysWhenTheCourseHasGrownMeanwhile() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.as(twin);
          room.read(room.enrol(room.selfPaced()));
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          UUID merge = merge(room, lan, twin);
          room.wait(Duration.ofDays(1));
          room.as(lan);
          room.answerAll(place, "a");
          String date = places(room, lan).get(0).substring("COMPLETED 2/2 ".length());
          grow(room);

          keeper(room);
          room.get(MergeService.class).undo(room.idOf(lan), merge);
          room.reviewFinishes();

          assertThat(places(room, lan, twin))
              .containsExactly("COMPLETED 2/3 " + date, "ACTIVE 1/3");
        });
  }

  @Test
  void whatTheOtherHasOpenedTakesNothingFromWhoOpenedItAsWell() {
    Classroom.open(
        room -> {
          room.asManager();
          room.get(CourseService.class)
              .setRule(
                  room.course,
                  "{\"v\":1,\"rule\":{\"is\":\"all\",\"of\":[{\"is\":\"requiredLessons\"},"
                      + "{\"is\":\"opened\",\"lesson\":\""
                      + room.reading
                      + "\"}]}}",
                  true,
                  null);
          room.flush();
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.as(twin);
          room.get(LearningService.class).open(room.enrol(room.selfPaced()), room.reading);
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          UUID merge = merge(room, lan, twin);
          room.wait(Duration.ofDays(1));
          room.as(lan);
          room.get(LearningService.class).open(place, room.reading);
          room.read(place);
          room.answerAll(place, "a");
          String date = places(room, lan).get(0).substring("COMPLETED 2/2 ".length());
          grow(room);

          keeper(room);
          room.get(MergeService.class).undo(room.idOf(lan), merge);
          room.reviewFinishes();

          assertThat(places(room, lan).get(0)).isEqualTo("COMPLETED 2/3 " + date);
        });
  }

  @Test
  void aFinishThatNeededBothFallsAlsoWhenTheCourseHasGrownMeanwhile() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.as(twin);
          room.read(room.enrol(room.selfPaced()));
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          UUID merge = merge(room, lan, twin);
          room.wait(Duration.ofDays(1));
          room.as(lan);
          room.answerAll(place, "a");
          assertThat(places(room, lan).get(0)).startsWith("COMPLETED 2/2");
          grow(room);

          keeper(room);
          room.get(MergeService.class).undo(room.idOf(lan), merge);
          room.reviewFinishes();

          assertThat(places(room, lan, twin)).containsExactly("ACTIVE 1/3", "ACTIVE 1/3");
        });
  }

  @Test
  void aFinishOfTheEntryThatWentComesBackAlsoWhenTheCourseHasGrownMeanwhile() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          Long twin = room.person("Trần Thị Lan");
          room.as(lan);
          room.enrol(room.selfPaced());
          room.as(twin);
          UUID theirs = room.enrol(room.selfPaced());
          room.read(theirs);
          room.answerAll(theirs, "a");
          String date = places(room, twin).get(0).substring("COMPLETED 2/2 ".length());
          UUID merge = merge(room, lan, twin);
          grow(room);

          keeper(room);
          room.get(MergeService.class).undo(room.idOf(lan), merge);
          room.reviewFinishes();

          assertThat(places(room, lan, twin))
              .containsExactly("ACTIVE 0/3", "COMPLETED 2/3 " + date);
        });
  }
}
