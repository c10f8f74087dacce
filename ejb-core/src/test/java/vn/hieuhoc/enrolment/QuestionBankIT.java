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
import vn.hieuhoc.questionbank.VersionChange;
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
          assertThat(life.versions().get(0).content().choices()).isEqualTo(now.choices());
          assertThat(life.versions().get(0).changes())
              .contains(
                  new VersionChange(
                      VersionChange.What.TEXT, List.of("Câu 1"), List.of("Câu 1, viết lại")));
          assertThat(life.versions().get(1).changes()).isEmpty();
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
  void aQuestionChangedWithoutAWordOfTopicsKeepsThem() {
    looks(
        (room, bank) -> {
          UUID question = found(room, bank, "Câu 2", "").get(0).id();
          QuestionService questions = room.get(QuestionService.class);
          QuestionContent now = questions.find(question).row().content();

          questions.change(bank, question, new NewQuestion(now, null));
          room.flush();

          assertThat(questions.questions(bank, FIRST).items())
              .filteredOn(one -> one.row().id().equals(question))
              .singleElement()
              .satisfies(
                  one -> {
                    assertThat(one.row().number()).isEqualTo(2);
                    assertThat(one.topics()).containsExactly("phong-duoi-nuoc");
                  });
          questions.change(bank, question, new NewQuestion(now, Set.of()));
          room.flush();
          assertThat(questions.find(question).topics()).isEmpty();
        });
  }

  @Test
  void aQuestionOfAnotherBankIsNeitherChangedNorRetired() {
    looks(
        (room, bank) -> {
          UUID question = found(room, bank, "Câu 1", "").get(0).id();
          QuestionService questions = room.get(QuestionService.class);
          NewQuestion same = new NewQuestion(questions.find(question).row().content(), null);
          UUID other = questions.createBank(room.idOfUnit(room.hamlet()), "Khác");
          room.flush();

          assertThatThrownBy(() -> questions.change(other, question, same))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> questions.retire(other, question)).isInstanceOf(NotFound.class);

          assertThat(found(room, bank, "Câu 1", ""))
              .extracting(BankedQuestion::versions)
              .containsExactly(1);
          questions.retire(bank, question);
          assertThat(found(room, bank, "Câu 1", "")).isEmpty();
        });
  }

  @Test
  void questionsOfEveryBankInReachAreFoundTogetherAndNoOthers() {
    looks(
        (room, bank) -> {
          QuestionBankService banks = room.get(QuestionBankService.class);
          BankFilter filter = new BankFilter("cau 4", "phong-duoi-nuoc");

          assertThat(banks.questions(filter, FIRST).items())
              .singleElement()
              .satisfies(
                  one -> {
                    assertThat(one.bank()).isEqualTo(bank);
                    assertThat(one.usage()).hasSize(1);
                  });
          assertThat(banks.topics()).containsExactly("phong-duoi-nuoc");

          room.asManagerElsewhere();
          assertThat(banks.questions(filter, FIRST).items()).isEmpty();
          assertThat(banks.topics()).isEmpty();
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
