package vn.hieuhoc.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.question.NewQuestion;
import vn.hieuhoc.question.QuestionContent;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionbank.AskedBefore;
import vn.hieuhoc.questionbank.BankFilter;
import vn.hieuhoc.questionbank.BankHead;
import vn.hieuhoc.questionbank.BankedQuestion;
import vn.hieuhoc.questionbank.QuestionBankService;
import vn.hieuhoc.questionbank.QuestionLife;
import vn.hieuhoc.quiz.QuizService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;

/** A centre looks through the questions it keeps, in a real database. */
class QuestionBankIT {

  private static final PageRequest FIRST = new PageRequest(0, 25);

  /** The five questions of the classroom, and the bank that keeps them. */
  private static void looks(BiConsumer<Classroom, UUID> story) {
    Classroom.open(
        room -> {
          room.asManager();
          room.flush();
          story.accept(room, room.get(QuizService.class).bank(room.quizId));
        });
  }

  private static List<BankedQuestion> found(Classroom room, UUID bank, String words, String topic) {
    room.flush();
    return room.get(QuestionBankService.class)
        .questions(bank, new BankFilter(words, topic), FIRST)
        .items();
  }

  @Test
  void eachQuestionIsToldWithTopicsVersionsAndTheQuizzesThatAskIt() {
    looks(
        (room, bank) -> {
          assertThat(room.get(QuestionBankService.class).banks(FIRST).items())
              .filteredOn(one -> one.id().equals(bank))
              .extracting(BankHead::questions)
              .containsExactly(5L);
          assertThat(found(room, bank, "", ""))
              .hasSize(5)
              .allSatisfy(
                  question -> {
                    assertThat(question.versions()).isEqualTo(1);
                    assertThat(question.topics()).containsExactly("phong-duoi-nuoc");
                    assertThat(question.usage())
                        .extracting(BankedQuestion.Usage::title)
                        .containsExactly("Câu hỏi cuối khóa");
                  });
          assertThat(room.get(QuestionBankService.class).topics(bank))
              .containsExactly("phong-duoi-nuoc");
        });
  }

  @Test
  void wordsAreFoundWithoutMarksAndSignsOfPatternsAreLetters() {
    looks(
        (room, bank) -> {
          assertThat(found(room, bank, "cau 3", ""))
              .extracting(BankedQuestion::prompt)
              .containsExactly("Câu 3");
          assertThat(found(room, bank, "%", "")).isEmpty();
          assertThat(found(room, bank, "_", "")).isEmpty();
          assertThat(found(room, bank, "", "so-cuu")).isEmpty();
          assertThat(found(room, bank, "câu", "phong-duoi-nuoc")).hasSize(5);
        });
  }

  @Test
  void aChangedQuestionKeepsWhatItAskedBeforeAndHowOftenThatWasAnswered() {
    looks(
        (room, bank) -> {
          UUID question = found(room, bank, "Câu 1", "").get(0).id();
          Long lan = room.person("Trần Thị Lan");
          room.as(lan);
          room.answerAll(room.enrol(room.selfPaced()), "a");
          room.asManager();
          QuestionService questions = room.get(QuestionService.class);
          QuestionContent now = questions.find(question).row().content();
          questions.change(
              question,
              new NewQuestion(
                  QuestionContent.choosing(
                      now.kind(), "Câu 1, viết lại", now.points(), now.choices(), false, null),
                  Set.of("phong-duoi-nuoc")));
          room.flush();

          QuestionLife life = room.get(QuestionBankService.class).question(bank, question);

          assertThat(life.question().prompt()).isEqualTo("Câu 1, viết lại");
          assertThat(life.versions())
              .extracting(AskedBefore::number, AskedBefore::prompt, AskedBefore::answers)
              .containsExactly(tuple(2, "Câu 1, viết lại", 0L), tuple(1, "Câu 1", 1L));
          assertThat(life.figures().answers()).isEqualTo(1);
          assertThat(life.figures().difficulty()).isNull();
        });
  }

  @Test
  void aQuestionGetsOtherTopicsWithoutAskingAnew() {
    looks(
        (room, bank) -> {
          UUID question = found(room, bank, "Câu 2", "").get(0).id();

          room.get(QuestionBankService.class).describe(question, Set.of("so-cuu"));

          assertThat(found(room, bank, "", "so-cuu"))
              .singleElement()
              .satisfies(
                  one -> {
                    assertThat(one.id()).isEqualTo(question);
                    assertThat(one.versions()).isEqualTo(1);
                  });
        });
  }

  @Test
  void theBankOfAnotherCentreDoesNotExist() {
    looks(
        (room, bank) -> {
          UUID question = found(room, bank, "Câu 1", "").get(0).id();
          QuestionBankService banks = room.get(QuestionBankService.class);
          UUID other =
              room.get(QuestionService.class).createBank(room.idOfUnit(room.hamlet()), "Khác");
          room.flush();
          assertThatThrownBy(() -> banks.question(other, question)).isInstanceOf(NotFound.class);

          room.asManagerElsewhere();
          assertThatThrownBy(() -> banks.questions(bank, new BankFilter("", ""), FIRST))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> banks.describe(question, Set.of())).isInstanceOf(NotFound.class);
          assertThat(banks.banks(FIRST).items())
              .extracting(BankHead::id)
              .doesNotContain(bank, other);
        });
  }
}
