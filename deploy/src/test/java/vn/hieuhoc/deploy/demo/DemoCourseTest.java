package vn.hieuhoc.deploy.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoCourseTest {

  static Stream<DemoCourse> courses() {
    return DemoCourse.all().stream();
  }

  static Stream<DemoQuiz.Question> questions() {
    return courses().flatMap(each -> each.quizzes().stream()).flatMap(q -> q.questions().stream());
  }

  @Test
  void keysAreUnique() {
    assertThat(courses().map(DemoCourse::key)).doesNotHaveDuplicates().hasSize(7);
    assertThat(courses().flatMap(each -> each.quizzes().stream()).map(DemoQuiz::key))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("courses")
  void lessonsNameWhatExists(DemoCourse course) {
    Set<String> materials =
        DemoMaterial.all().stream().map(DemoMaterial::key).collect(Collectors.toSet());
    List<String> quizzes = course.quizzes().stream().map(DemoQuiz::key).toList();

    for (DemoCourse.Lesson lesson : course.lessons()) {
      switch (lesson.kind()) {
        case MATERIAL -> assertThat(materials).contains(lesson.content());
        case QUIZ -> assertThat(quizzes).contains(lesson.content());
        case SESSION -> assertThat(lesson.minutes()).isPositive();
      }
    }
    assertThat(
            course.lessons().stream()
                .filter(each -> each.kind() == DemoCourse.LessonKind.QUIZ)
                .map(DemoCourse.Lesson::content))
        .containsExactlyElementsOf(quizzes);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void placesPeopleAndTopicsAreKnown(DemoCourse course) {
    assertThat(DemoPeople.read().everybody().stream().map(DemoPerson::key))
        .containsAll(course.people());
    assertThat(DemoPlaces.read().hamlets().stream().map(DemoPlaces.Hamlet::key))
        .containsAll(course.sessions().stream().map(DemoCourse.Session::place).toList());
    assertThat(Facts.topics()).containsAll(course.topics());
    assertThat(Facts.communes()).containsKey(course.centre());
    assertThat(course.field()).isBetween(1, 6);
    assertThat(course.summary()).hasSizeLessThan(500);
  }

  @ParameterizedTest
  @MethodSource("courses")
  void attendanceIsTakenOfPastSessionsOnly(DemoCourse course) {
    for (DemoCourse.Session session : course.sessions()) {
      assertThat(session.came().isEmpty()).isEqualTo(session.day() > 0);
    }
  }

  @Test
  void theCadreProgrammeIsCoveredItemByItem() {
    assertThat(courses().flatMap(each -> each.programmeItems().stream()))
        .containsExactly("khai-thac", "bien-soan", "luu-tru", "quan-ly", "van-hanh");
  }

  @ParameterizedTest
  @MethodSource("courses")
  void quizzesHaveFiveToEightQuestionsOfSeveralKinds(DemoCourse course) {
    assertThat(course.quizzes()).hasSizeBetween(1, 2);
    for (DemoQuiz quiz : course.quizzes()) {
      assertThat(quiz.questions()).hasSizeBetween(5, 8);
      assertThat(quiz.questions().stream().map(DemoQuiz.Question::kind).distinct().count())
          .isGreaterThanOrEqualTo(3);
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void questionsAreWellFormedAndTeach(DemoQuiz.Question question) {
    switch (question.kind()) {
      case "SINGLE_CHOICE" -> checkChoices(question, 1, 1);
      case "MULTIPLE_CHOICE" -> checkChoices(question, 2, question.choices().size() - 1);
      case "TRUE_FALSE" -> {
        assertThat(question.truth()).isNotNull();
        assertThat(question.whenTrue()).isNotBlank();
        assertThat(question.whenFalse()).isNotBlank();
      }
      case "SHORT_ANSWER" -> {
        assertThat(question.accepted()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(question.feedback()).isNotBlank();
      }
      default -> throw new AssertionError(question.kind());
    }
  }

  private static void checkChoices(DemoQuiz.Question question, int least, int most) {
    assertThat(question.choices()).hasSizeBetween(3, 5);
    assertThat(question.choices().stream().filter(DemoQuiz.Choice::correct).count())
        .isBetween((long) least, (long) most);
    assertThat(question.choices().stream().map(DemoQuiz.Choice::text)).doesNotHaveDuplicates();
    assertThat(question.choices().stream().map(DemoQuiz.Choice::feedback))
        .allSatisfy(feedback -> assertThat(feedback).isNotBlank());
  }
}
