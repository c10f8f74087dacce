package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.CourseCommand;
import vn.hieuhoc.course.CourseService;
import vn.hieuhoc.course.LessonCommand;
import vn.hieuhoc.offering.OfferingService;
import vn.hieuhoc.prerequisite.PrerequisiteService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.support.Refused;

/** A quiz is taken in a course: whoever has no place in one is told where to enrol. */
class QuizPlaceIT {

  private static UUID start(Classroom room) {
    room.flush();
    return room.get(LearningService.class).startAttempt(room.quizId);
  }

  private static AbstractThrowableAssert<?, ?> refused(Classroom room, String code) {
    return assertThatThrownBy(() -> start(room))
        .isInstanceOf(Refused.class)
        .hasMessageContaining(code);
  }

  /** The courses in which a person has a place. */
  private static List<String> learnsIn(Classroom room, Long person) {
    room.flush();
    return room.entityManager()
        .createQuery(
            "select c.title from Enrolment e join Course c on c.id = e.courseId"
                + " where e.personId = :person and e.status"
                + " = vn.hieuhoc.enrolment.EnrolmentStatus.ACTIVE",
            String.class)
        .setParameter("person", person)
        .getResultList();
  }

  /** Another published course, newer than that of the room, with the same quiz. */
  private static UUID another(Classroom room, String title) {
    room.asManager();
    return room.get(CourseService.class)
        .create(
            new CourseCommand(
                room.idOfUnit(room.commune()),
                title,
                null,
                null,
                null,
                4,
                null,
                null,
                Set.of("so-cuu")),
            List.of(LessonCommand.passing(room.quizId)),
            true);
  }

  @Test
  void whoHasAPlaceTakesTheQuizThere() {
    Classroom.open(
        room -> {
          room.as(room.person("Trần Thị Lan"));
          room.enrol(room.selfPaced());

          UUID attempt = start(room);

          assertThat(room.get(AttemptService.class).view(attempt).id()).isEqualTo(attempt);
          assertThat(start(room)).isEqualTo(attempt);
        });
  }

  @Test
  void whoHasNoneGetsOneWhereEverybodyMayLearnAlone() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);

          start(room);

          assertThat(learnsIn(room, lan)).containsExactly("Sơ cứu đuối nước");
        });
  }

  @Test
  void thePlaceIsInACourseOneCanEnrolIn() {
    Classroom.open(
        room -> {
          UUID shut = another(room, "Khóa không nhận thêm");
          OfferingService offerings = room.get(OfferingService.class);
          offerings.close(offerings.ofCourse(shut).get(0).id());
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);

          start(room);

          assertThat(learnsIn(room, lan)).containsExactly("Sơ cứu đuối nước");
        });
  }

  @Test
  void whereNobodyEnrolsAloneNowTheCourseIsNamedAllTheSame() {
    Classroom.open(
        room -> {
          room.get(OfferingService.class).close(room.selfPaced());
          room.as(room.person("Trần Thị Lan"));

          refused(room, "learning.no-place").hasMessageContaining("Sơ cứu đuối nước");
        });
  }

  @Test
  void aCourseThatNeedsAnotherFirstIsNotOpenYet() {
    Classroom.open(
        room -> {
          UUID first = another(room, "Học trước");
          room.get(PrerequisiteService.class).add(room.course, first);
          room.flush();
          room.get(CourseService.class).archive(first);
          room.as(room.person("Trần Thị Lan"));

          refused(room, "learning.no-place").hasMessageContaining("Sơ cứu đuối nước");
        });
  }
}
