package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.itemstatistics.ItemStatisticsService;
import vn.hieuhoc.notice.NoticeKind;
import vn.hieuhoc.notice.NoticeService;
import vn.hieuhoc.progress.LearningService;
import vn.hieuhoc.question.Answer;
import vn.hieuhoc.question.Choice;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.Part;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionKind;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.quiz.AttemptService;
import vn.hieuhoc.quiz.AttemptStatus;
import vn.hieuhoc.quiz.AttemptView;
import vn.hieuhoc.quiz.MarkingService;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.quiz.RegradeService;
import vn.hieuhoc.quiz.SaveAnswer;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.RecordRow;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.PageRequest;

/** Results that change after the attempt: a corrected key, and essays a person marks. */
class RegradeIT {

  @Test
  void aCorrectedKeyGivesNewResultsOnceSomebodyHasSeenWhatChanges() {
    Classroom.open(
        room -> {
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          AttemptView failed = room.answerAll(enrolment, "b");
          assertThat(failed.passed()).isFalse();
          String before = room.state(enrolment);
          room.asManager();
          corrected(room);

          RegradeService regrade = room.get(RegradeService.class);
          RegradeService.Preview preview = regrade.preview(room.quizId);
          assertThat(preview.changes()).hasSize(1);
          RegradeService.Change change = preview.changes().get(0);
          assertThat(change.score()).isEqualByComparingTo("0");
          assertThat(change.newScore()).isEqualByComparingTo("5");
          assertThat(change.completion()).isEqualTo(RegradeService.Completion.GAINED);
          assertThatThrownBy(() -> regrade.apply(room.quizId, "another", "Sai đáp án"))
              .hasMessageContaining("quiz.regrade-changed");
          assertThatThrownBy(() -> regrade.apply(room.quizId, preview.proof(), " "))
              .hasMessageContaining("quiz.regrade-reason");
          room.as(lan);
          assertThat(room.state(enrolment)).isEqualTo(before);

          room.asManager();
          regrade.apply(room.quizId, preview.proof(), "Sai đáp án");
          room.flush();

          assertThat(regrade.preview(room.quizId).changes()).isEmpty();
          assertThat(room.get(ItemStatisticsService.class).ofQuiz(room.quizId))
              .hasSize(5)
              .allMatch(item -> item.answers() == 1 && item.difficulty() == null);
          room.as(lan);
          AttemptView now = room.get(AttemptService.class).view(failed.id());
          assertThat(now.passed()).isTrue();
          assertThat(now.score()).isEqualByComparingTo("5");
          assertThat(now.earlier()).hasSize(1);
          assertThat(now.earlier().get(0).score()).isEqualByComparingTo("0");
          assertThat(now.questions().get(0).choices())
              .filteredOn(AttemptView.Option::picked)
              .allMatch(AttemptView.Option::correct);
          assertThat(room.state(enrolment)).isNotEqualTo(before);
          List<RecordRow> records = room.recordsOf(lan);
          assertThat(records).filteredOn(RecordRow::voided).hasSize(1);
          assertThat(records)
              .filteredOn(r -> r.kind() == RecordKind.QUIZ_PASSED && !r.voided())
              .hasSize(1);
        });
  }

  @Test
  void anEssayHasItsResultWhenAPersonHasMarkedIt() {
    Classroom.open(
        room -> {
          room.get(World.class).observedBy("vn.hieuhoc.notice.TellJudged");
          room.asManager();
          room.get(QuizService.class)
              .addQuestion(
                  room.quizId,
                  new NewQuestion(
                      QuestionContent.essay(
                          "Kể lại một lần cứu người.",
                          List.of(
                              Part.rubric("Kể rõ", BigDecimal.ONE),
                              Part.rubric("Đúng cách", new BigDecimal("2"))),
                          null),
                      Set.of()));
          room.flush();
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          UUID enrolment = room.enrol(room.selfPaced());
          UUID attempt = room.get(LearningService.class).startQuiz(enrolment, room.quiz);
          AttemptService service = room.get(AttemptService.class);
          int essay = 0;
          for (AttemptView.Line line : service.view(attempt).questions()) {
            boolean written = line.kind() == QuestionKind.ESSAY;
            essay = written ? line.n() : essay;
            Answer answer = written ? Answer.written("Một lần\nbên sông") : Answer.of("a");
            service.save(attempt, line.n(), SaveAnswer.byForm(answer));
          }
          room.wait(Duration.ofMinutes(2));

          AttemptView waiting = service.submit(attempt);
          assertThat(waiting.status()).isEqualTo(AttemptStatus.WAITING);
          assertThat(waiting.passed()).isNull();
          assertThat(room.recordsOf(lan)).isEmpty();
          int n = essay;
          room.asManager();
          MarkingService marking = room.get(MarkingService.class);
          assertThat(marking.waiting(room.quizId, new PageRequest(0, 10)).items())
              .singleElement()
              .satisfies(one -> assertThat(one.personName()).isEqualTo("Trần Thị Lan"));
          assertThat(marking.essay(attempt, n).text()).isEqualTo("Một lần\nbên sông");
          assertThat(marking.waiting(room.quizId, new PageRequest(0, 10)).items())
              .extracting(MarkingService.Waiting::own)
              .containsExactly(false);
          room.signIn(lan, new HeldRole(Role.CENTRE_MANAGER, room.commune()));
          assertThat(marking.waiting(room.quizId, new PageRequest(0, 10)).items())
              .extracting(MarkingService.Waiting::own)
              .containsExactly(true);
          assertThatThrownBy(() -> marking.mark(attempt, n, marks("1", "2")))
              .hasMessageContaining("marking.own");
          assertThat(marked(room)).isEqualTo("[]");
          room.asManager();
          assertThatThrownBy(() -> marking.mark(attempt, n, marks("1", null)))
              .hasMessageContaining("quiz.mark-missing");
          assertThatThrownBy(() -> marking.mark(attempt, n, marks("1", "2.5")))
              .hasMessageContaining("quiz.mark-out-of-range");

          marking.mark(attempt, n, marks("1", "0.5"));
          room.flush();
          assertThatThrownBy(() -> marking.mark(attempt, n, marks("1", "2")))
              .hasMessageContaining("quiz.marked-before");
          assertThat(marked(room)).isEqualTo("[" + lan + "]");
          room.as(lan);
          AttemptView done = service.view(attempt);
          assertThat(done.status()).isEqualTo(AttemptStatus.SUBMITTED);
          assertThat(done.score()).isEqualByComparingTo("6.5");
          assertThat(done.scoreMax()).isEqualByComparingTo("8");
          assertThat(done.passed()).isTrue();
          assertThat(done.questions().get(n - 1).remark()).isEqualTo("Tốt");
          assertThat(room.recordsOf(lan)).hasSize(1);
          assertThat(room.get(NoticeService.class).own(new PageRequest(0, 10)).items())
              .singleElement()
              .satisfies(
                  told -> {
                    assertThat(told.kind()).isEqualTo(NoticeKind.ESSAYS_MARKED);
                    assertThat(told.subject()).isEqualTo(enrolment);
                    assertThat(told.about()).isEqualTo(done.title());
                  });
        });
  }

  /** For whom the audit log tells of a marking. */
  private static String marked(Classroom room) {
    return room.entityManager()
        .createNativeQuery("select for_person_id from audit_entry where action = 'essay.mark'")
        .getResultList()
        .toString();
  }

  private static MarkingService.Marks marks(String first, String second) {
    Map<String, BigDecimal> points = new java.util.HashMap<>();
    points.put("a", new BigDecimal(first));
    if (second != null) {
      points.put("b", new BigDecimal(second));
    }
    return new MarkingService.Marks(points, "Tốt");
  }

  private static void corrected(Classroom room) {
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
                          new Choice("a", "Đúng", false, null), new Choice("b", "Sai", true, null)),
                      false,
                      null),
                  Set.of("phong-duoi-nuoc")));
    }
    room.flush();
  }
}
