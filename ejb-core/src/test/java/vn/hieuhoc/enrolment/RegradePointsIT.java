package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.PointsTrialService;
import vn.hieuhoc.criteria.SampleCriteria;
import vn.hieuhoc.criteriaset.CriteriaSetService;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.regrade.RegradePreview;
import vn.hieuhoc.regrade.RegradePreviewService;

/** Before a quiz is marked anew it is told what becomes of the points of the title. */
class RegradePointsIT {

  private static final JsonObject RULES =
      SampleCriteria.object(
          """
          {'code': 'quiz', 'version': 1, 'title': 'LEARNING_CITIZEN', 'subject': 'PERSON',
           'name': {'vi': 'Thử'}, 'effective': {'from': '2022-01-01'},
           'award': {'kind': 'POINTS', 'total': 9, 'floor': 4},
           'criteria': [
             {'code': '1', 'name': {'vi': 'Đạt bài'}, 'max': 10, 'evidence': [
               {'measure': 'RECORDS', 'kinds': ['QUIZ_PASSED'], 'points': {'each': 1, 'give': 4}}]},
             {'code': '2', 'name': {'vi': 'Xong khóa'}, 'max': 10, 'evidence': [
               {'measure': 'RECORDS', 'kinds': ['COURSE_COMPLETED'],
                'points': {'each': 1, 'give': 5}}]}]}
          """);

  @Test
  void whatThePreviewSaysIsWhatComesOfApplyingIt() {
    Classroom.open(
        room -> {
          criteria(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          room.answerAll(place, "b");
          assertThat(total(room, lan)).isEqualByComparingTo("0");
          long records = room.records(lan);
          correct(room, "b");

          RegradePreview preview = preview(room);

          assertThat(preview.points().people()).isEqualTo(1);
          assertThat(preview.points().left()).isZero();
          PointsTrialService.Moved moved = preview.points().moved().get(0);
          assertThat(moved.name()).isEqualTo("Trần Thị Lan");
          assertThat(moved.before()).isEqualByComparingTo("0");
          assertThat(moved.then()).isEqualByComparingTo("9");
          assertThat(moved.enoughBefore()).isFalse();
          assertThat(moved.enoughThen()).isTrue();
          assertThat(moved.criteria())
              .extracting(PointsTrialService.Criterion::code)
              .containsExactly("1", "2");
          assertThat(room.records(lan)).as("nothing was written").isEqualTo(records);
          assertThat(total(room, lan)).isEqualByComparingTo("0");

          apply(room, preview);
          assertThat(total(room, lan)).isEqualByComparingTo(moved.then());
          assertThat(preview(room).points().moved()).isEmpty();
        });
  }

  @Test
  void pointsThatWouldBeLostAreToldToo() {
    Classroom.open(
        room -> {
          criteria(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          room.answerAll(place, "a");
          assertThat(total(room, lan)).isEqualByComparingTo("9");
          correct(room, "b");

          RegradePreview preview = preview(room);

          PointsTrialService.Moved moved = preview.points().moved().get(0);
          assertThat(moved.before()).isEqualByComparingTo("9");
          assertThat(moved.then()).isEqualByComparingTo("0");
          assertThat(moved.enoughThen()).isFalse();

          apply(room, preview);
          room.reviewFinishes();
          assertThat(total(room, lan)).isEqualByComparingTo(moved.then());
        });
  }

  @Test
  void whoMayNotReadTheCasesIsToldHowManyChangeAndNobodysPoints() {
    Classroom.open(
        room -> {
          criteria(room);
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID place = room.enrol(room.selfPaced());
          room.read(place);
          room.answerAll(place, "b");
          correct(room, "b");

          room.asManager();
          room.forget();
          RegradePreview.Points points =
              room.get(RegradePreviewService.class).preview(room.quizId).points();

          assertThat(points.moved()).isEmpty();
          assertThat(points.unnamed()).isEqualTo(1);
          assertThat(points.gain()).isEqualTo(1);
          assertThat(points.lose()).isZero();
          RegradePreview.Points named = preview(room).points();
          assertThat(named.moved()).hasSize(1);
          assertThat(named.unnamed()).isZero();
          assertThat(named.gain()).isEqualTo(1);
        });
  }

  /** By somebody who keeps the quiz and may read the cases of the commune. */
  private static RegradePreview preview(Classroom room) {
    room.signIn(
        null,
        new HeldRole(Role.CENTRE_MANAGER, room.commune()),
        new HeldRole(Role.COMMUNE_STAFF, room.commune()));
    room.forget();
    return room.get(RegradePreviewService.class).preview(room.quizId);
  }

  private static void apply(Classroom room, RegradePreview preview) {
    room.asManager();
    room.get(RegradePreviewService.class).apply(room.quizId, preview.proof(), "Sai đáp án");
    room.flush();
  }

  private static BigDecimal total(Classroom room, Long person) {
    room.forget();
    room.signIn(null, new HeldRole(Role.COMMUNE_STAFF, room.commune()));
    AssessmentView view =
        room.get(AssessmentService.class).assessment(room.idOf(person), 2026, null, null);
    return view.proposal().total();
  }

  private static void criteria(Classroom room) {
    CriteriaSetService sets = room.get(CriteriaSetService.class);
    sets.publishUnasked(sets.takeUnasked(RULES).id());
    room.flush();
  }

  /** From now on this choice of every question is the right one. */
  private static void correct(Classroom room, String right) {
    room.asManager();
    for (QuestionRow row : room.get(QuizService.class).details(room.quizId).questions()) {
      room.get(QuestionService.class)
          .change(
              row.id(),
              new NewQuestion(
                  QuestionContent.choosing(
                      QuestionKind.SINGLE_CHOICE,
                      row.content().prompt(),
                      BigDecimal.ONE,
                      List.of(
                          new Choice("a", "Đúng", right.equals("a"), null),
                          new Choice("b", "Sai", right.equals("b"), null)),
                      false,
                      null),
                  Set.of("phong-duoi-nuoc")));
    }
    room.flush();
  }
}
