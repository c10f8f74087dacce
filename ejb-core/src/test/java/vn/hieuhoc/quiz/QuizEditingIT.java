package vn.hieuhoc.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionDetails;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** Quizzes change without what was asked before being lost. */
class QuizEditingIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  /** A centre with a quiz of two questions. */
  private static final class Desk {
    final EntityManager entityManager;
    final SampleRegister register;
    final World world;
    final Long commune;
    final UUID centre;
    final UUID quiz;

    Desk(EntityManager entityManager) {
      this.entityManager = entityManager;
      this.register = new SampleRegister(entityManager);
      this.world = new World(entityManager, CLOCK);
      this.commune = register.commune(register.province());
      Long unit = register.centre(commune);
      this.centre = UUID.fromString(register.publicId("organisational_unit", unit));
      signIn(unit);
      this.quiz = quizzes().create(rules(centre, null, List.of(asking("Một"), asking("Hai"))));
      entityManager.flush();
    }

    void signIn(Long unit) {
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
              List.of(new HeldRole(Role.CENTRE_MANAGER, unit)));
    }

    QuizService quizzes() {
      return world.get(QuizService.class);
    }

    QuestionService questions() {
      return world.get(QuestionService.class);
    }

    List<QuestionRow> asked() {
      entityManager.flush();
      entityManager.clear();
      return quizzes().details(quiz).questions();
    }

    List<String> prompts() {
      return asked().stream().map(row -> row.content().prompt()).toList();
    }
  }

  private static void play(Consumer<Desk> scene) {
    Wired.inTransaction(entityManager -> scene.accept(new Desk(entityManager)));
  }

  private static NewQuestion asking(String prompt) {
    return new NewQuestion(
        QuestionContent.trueFalse(prompt, BigDecimal.ONE, true, "Phải", "Chưa phải", null),
        Set.of("thuy-san"));
  }

  private static QuizCommand rules(UUID centre, Integer draw, List<NewQuestion> fresh) {
    return new QuizCommand(centre, "Bài thử", null, 3, null, false, draw, null, null, fresh);
  }

  @Test
  void aChangedQuestionIsANewVersionAndTheOldOneStays() {
    play(
        desk -> {
          QuestionRow before = desk.asked().get(0);
          QuestionDetails found = desk.questions().find(before.id());

          desk.questions()
              .change(
                  before.id(),
                  new NewQuestion(
                      QuestionContent.trueFalse(
                          "Một, nói lại", BigDecimal.ONE, false, null, null, null),
                      found.topics()));

          QuestionRow after = desk.asked().get(0);
          assertThat(after.number()).isEqualTo(2);
          assertThat(after.content().prompt()).isEqualTo("Một, nói lại");
          assertThat(desk.questions().find(before.id()).topics()).containsExactly("thuy-san");
          Map<Long, QuestionContent> kept =
              desk.questions().contents(List.of(before.versionKey(), after.versionKey()));
          assertThat(kept.get(before.versionKey())).isEqualTo(before.content());
        });
  }

  @Test
  void aQuestionMoreIsKeptInTheBankOfTheOthersAndComesLast() {
    play(
        desk -> {
          desk.quizzes().addQuestion(desk.quiz, asking("Ba"));

          assertThat(desk.prompts()).containsExactly("Một", "Hai", "Ba");
          assertThat(desk.questions().banks(new PageRequest(0, 10)).items()).hasSize(1);
        });
  }

  @Test
  void questionsAreMovedAndTakenOutButNeverAll() {
    play(
        desk -> {
          List<UUID> ids = desk.asked().stream().map(QuestionRow::id).toList();

          desk.quizzes().arrange(desk.quiz, List.of(ids.get(1), ids.get(0)));
          assertThat(desk.prompts()).containsExactly("Hai", "Một");
          desk.quizzes().arrange(desk.quiz, List.of(ids.get(0)));
          assertThat(desk.prompts()).containsExactly("Một");

          assertThatThrownBy(() -> desk.quizzes().arrange(desk.quiz, List.of()))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.no-questions");
          assertThatThrownBy(() -> desk.quizzes().arrange(desk.quiz, ids))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.not-its-question");
        });
  }

  @Test
  void aQuestionTakenOutOfOneQuizIsAskedInAnother() {
    play(
        desk -> {
          List<UUID> ids = desk.asked().stream().map(QuestionRow::id).toList();
          desk.quizzes().arrange(desk.quiz, List.of(ids.get(0)));
          UUID other = desk.quizzes().create(rules(desk.centre, null, List.of(asking("Khác"))));

          desk.quizzes().askToo(other, List.of(ids.get(1), ids.get(1)));

          desk.entityManager.flush();
          desk.entityManager.clear();
          assertThat(desk.quizzes().details(other).questions())
              .extracting(row -> row.content().prompt())
              .containsExactly("Khác", "Hai");
          assertThat(desk.prompts()).containsExactly("Một");
        });
  }

  @Test
  void noMoreIsDrawnThanThereIs() {
    play(
        desk -> {
          desk.quizzes().changeRules(desk.quiz, rules(desk.centre, 2, null));
          assertThat(desk.prompts()).hasSize(2);
          List<UUID> ids = desk.asked().stream().map(QuestionRow::id).toList();

          assertThatThrownBy(
                  () -> desk.quizzes().changeRules(desk.quiz, rules(desk.centre, 3, null)))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.draw-too-many");
          assertThatThrownBy(() -> desk.quizzes().arrange(desk.quiz, List.of(ids.get(0))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("quiz.draw-too-many");
        });
  }

  @Test
  void asManyAreDrawnOfATopicAsThereAre() {
    play(
        desk -> {
          desk.quizzes().changeRules(desk.quiz, ofTopic(desk.centre, 2));
          assertThat(desk.prompts()).hasSize(2);

          assertThatThrownBy(() -> desk.quizzes().changeRules(desk.quiz, ofTopic(desk.centre, 3)))
              .isInstanceOf(Refused.class);
        });
  }

  private static QuizCommand ofTopic(UUID centre, int questions) {
    return new QuizCommand(
        centre,
        "Bài thử",
        null,
        3,
        null,
        false,
        null,
        null,
        null,
        null,
        Map.of("thuy-san", questions));
  }

  @Test
  void anotherCentreMayNotTouchIt() {
    play(
        desk -> {
          List<UUID> ids = desk.asked().stream().map(QuestionRow::id).toList();
          desk.signIn(desk.register.centre(desk.commune));

          assertThatThrownBy(() -> desk.quizzes().arrange(desk.quiz, ids))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> desk.quizzes().addQuestion(desk.quiz, asking("Bốn")))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(
                  () -> desk.quizzes().changeRules(desk.quiz, rules(desk.centre, null, null)))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> desk.questions().find(ids.get(0))).isInstanceOf(NotFound.class);
        });
  }
}
