package vn.hieuhoc.questionimport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.exchange.Outcome;
import vn.hieuhoc.exchange.RowFault;
import vn.hieuhoc.exchange.RowResult;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.exchange.SampleRows;
import vn.hieuhoc.exchange.TakenRow;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** A list of questions goes into the bank it names, and comes out again where nobody uses it. */
class QuestionsKindIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  /** A bank and who keeps it. */
  private static final class Desk {

    final EntityManager entityManager;
    final World world;
    final Long unit;
    final UUID unitId;
    final UUID bank;
    final QuestionsKind kind;

    Desk(EntityManager entityManager) {
      this.entityManager = entityManager;
      SampleRegister register = new SampleRegister(entityManager);
      this.world = new World(entityManager, CLOCK);
      this.unit = register.centre(register.commune(register.province()));
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
              List.of(new HeldRole(Role.CENTRE_MANAGER, unit)));
      this.unitId = UUID.fromString(register.publicId("organisational_unit", unit));
      this.bank = world.get(QuestionService.class).createBank(unitId, "Kho câu hỏi");
      this.kind = world.get(QuestionsKind.class);
      entityManager.flush();
    }

    static Map<String, String> question(String asked, String right, String... more) {
      Map<String, String> cells = new HashMap<>();
      cells.put("bank", "kho cau hoi");
      cells.put("question", asked);
      cells.put("answer", right);
      cells.put("choiceA", "113");
      cells.put("choiceB", "114");
      for (int i = 0; i < more.length; i += 2) {
        cells.put(more[i], more[i + 1]);
      }
      return cells;
    }

    @SafeVarargs
    final List<RowResult> take(Map<String, String>... cells) {
      List<RowValues> rows = new ArrayList<>();
      for (Map<String, String> each : cells) {
        rows.add(SampleRows.row(kind, rows.size() + 2, each));
      }
      List<RowResult> results =
          kind.take(rows, SampleRows.context(at -> false, at -> at.equals(unit)));
      entityManager.flush();
      entityManager.clear();
      return results;
    }

    List<String> undo(RowResult result, Long runs) {
      List<String> kept =
          kind.undo(
              List.of(
                  new TakenRow(2, result.outcome(), "question", result.subject(), result.before())),
              SampleRows.context(at -> false, at -> at.equals(runs)));
      entityManager.flush();
      entityManager.clear();
      return kept;
    }

    List<QuestionRow> there() {
      return world.get(QuestionService.class).everything(bank);
    }
  }

  private static void open(Consumer<Desk> work) {
    Wired.inTransaction(entityManager -> work.accept(new Desk(entityManager)));
  }

  private static List<String> faults(RowResult result) {
    return result.faults().stream().map(RowFault::code).toList();
  }

  @Test
  void aRowIsAQuestionOfTheBankItNamesAndTheSameAgainChangesNothing() {
    open(
        desk -> {
          Map<String, String> fire = Desk.question("Cháy gọi số nào?", "B");

          RowResult first = desk.take(fire).get(0);

          assertThat(first.outcome()).isEqualTo(Outcome.NEW);
          assertThat(desk.there()).extracting(QuestionRow::id).containsExactly(first.subject());
          RowResult again = desk.take(fire).get(0);
          assertThat(again.outcome()).isEqualTo(Outcome.SAME);
          assertThat(faults(again)).containsExactly("import.note-question-there");
          assertThat(desk.there()).hasSize(1);
        });
  }

  @Test
  void anotherAnswerIsANewVersionAndTakenBackItAsksWhatItAsked() {
    open(
        desk -> {
          RowResult first = desk.take(Desk.question("Cháy gọi số nào?", "A")).get(0);
          RowResult second = desk.take(Desk.question("Cháy gọi số nào?", "B")).get(0);

          assertThat(second.outcome()).isEqualTo(Outcome.CHANGED);
          assertThat(second.subject()).isEqualTo(first.subject());
          assertThat(faults(second)).containsExactly("import.note-question-changed");
          assertThat(desk.undo(first, desk.unit)).containsExactly("import.undo-changed");

          assertThat(desk.undo(second, desk.unit)).containsOnlyNulls();
          assertThat(desk.there().get(0).number()).isEqualTo(3);
          assertThat(desk.there().get(0).content().choices().get(0).correct()).isTrue();
        });
  }

  @Test
  void whatCannotBeIsToldByRowAndTheOthersGoIn() {
    open(
        desk -> {
          List<RowResult> results =
              desk.take(
                  Desk.question("Bão vào thì làm gì?", "B"),
                  Desk.question("Cháy gọi số nào?", "H"),
                  Desk.question("Mấy giờ?", "A", "bank", "Kho khác"),
                  Desk.question("Nước sâu?", "A"),
                  Desk.question("Nước sâu?", "B"));

          assertThat(results.get(0).outcome()).isEqualTo(Outcome.NEW);
          assertThat(faults(results.get(1))).containsExactly("questionfile.aiken-answer-unknown");
          assertThat(faults(results.get(2))).containsExactly("question.bank-unknown");
          assertThat(faults(results.get(3))).containsExactly("questionfile.contradicts");
          assertThat(faults(results.get(4))).containsExactly("questionfile.contradicts");
          assertThat(desk.there()).hasSize(1);
        });
  }

  @Test
  void whatNobodyUsesIsRetiredAndWhatAQuizAsksStays() {
    open(
        desk -> {
          List<RowResult> in =
              desk.take(
                  Desk.question("Cháy gọi số nào?", "B"), Desk.question("Cướp gọi số nào?", "A"));
          quizAsks(desk, in.get(0).subject());

          assertThat(desk.undo(in.get(1), desk.unit + 1))
              .containsExactly("import.undo-out-of-reach");
          assertThat(desk.undo(in.get(0), desk.unit)).containsExactly("import.undo-stood-upon");
          assertThat(desk.undo(in.get(1), desk.unit)).containsOnlyNulls();

          assertThat(desk.there()).extracting(QuestionRow::id).containsExactly(in.get(0).subject());
        });
  }

  private static void quizAsks(Desk desk, UUID question) {
    desk.world
        .get(vn.hieuhoc.quiz.QuizService.class)
        .create(
            new vn.hieuhoc.quiz.QuizCommand(
                desk.unitId,
                "Bài nhanh",
                null,
                null,
                null,
                false,
                null,
                null,
                List.of(question),
                List.of()));
    desk.entityManager.flush();
    desk.entityManager.clear();
  }
}
