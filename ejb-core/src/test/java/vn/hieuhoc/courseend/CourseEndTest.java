package vn.hieuhoc.courseend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.course.LessonKind;
import vn.hieuhoc.course.LessonRow;
import vn.hieuhoc.progress.PlayerView;
import vn.hieuhoc.progress.ProgressState;

/** Which of the three ways a learner stands at the end. */
class CourseEndTest {

  @Test
  void whatIsFinishedIsPassedWhateverIsLeft() {
    assertThat(form(true, must(CourseEnd.Why.NEW))).isEqualTo(CourseEnd.Form.PASSED);
  }

  @Test
  void aFailedQuizIsNotPassedOnceNothingElseThatMustBeDoneIsOpen() {
    assertThat(form(false, must(CourseEnd.Why.QUIZ_AGAIN))).isEqualTo(CourseEnd.Form.NOT_PASSED);
    assertThat(form(false, must(CourseEnd.Why.QUIZ_NO_TRIES), optional(CourseEnd.Why.NEW)))
        .isEqualTo(CourseEnd.Form.NOT_PASSED);
    assertThat(form(false, must(CourseEnd.Why.QUIZ_AGAIN), must(CourseEnd.Why.WAITING)))
        .isEqualTo(CourseEnd.Form.NOT_PASSED);
    assertThat(form(false, must(CourseEnd.Why.QUIZ_AGAIN), must(CourseEnd.Why.NEW)))
        .isEqualTo(CourseEnd.Form.UNDER_WAY);
  }

  @Test
  void waitingAloneIsOnTheWay() {
    assertThat(form(false, must(CourseEnd.Why.WAITING))).isEqualTo(CourseEnd.Form.UNDER_WAY);
    assertThat(form(false)).isEqualTo(CourseEnd.Form.UNDER_WAY);
  }

  private static CourseEnd.Form form(boolean finished, CourseEnd.Left... left) {
    return CourseEnd.Form.of(finished, List.of(left));
  }

  private static CourseEnd.Left must(CourseEnd.Why why) {
    return left(why, true);
  }

  private static CourseEnd.Left optional(CourseEnd.Why why) {
    return left(why, false);
  }

  private static CourseEnd.Left left(CourseEnd.Why why, boolean required) {
    LessonRow lesson =
        new LessonRow(
            1L,
            UUID.randomUUID(),
            1,
            LessonKind.QUIZ,
            "Bài",
            null,
            required,
            null,
            null,
            null,
            null,
            null,
            null);
    return new CourseEnd.Left(
        new PlayerView.Step(1, lesson, ProgressState.STARTED, null, 0, null, null, null, false),
        why,
        null,
        null);
  }
}
