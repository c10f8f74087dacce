package vn.hieuhoc.questionimport;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.question.QuestionRow;
import vn.hieuhoc.question.QuestionService;
import vn.hieuhoc.questionfile.FileQuestion;
import vn.hieuhoc.questionfile.QuestionFiles;
import vn.hieuhoc.questionfile.QuestionFormat;
import vn.hieuhoc.questionimport.ImportReport.Outcome;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** A file goes into a bank once, whatever comes again. */
class KeptQuestionsIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  /** A bank and who keeps it. */
  private static final class Desk {
    final EntityManager entityManager;
    final World world;
    final UUID bank;

    Desk(EntityManager entityManager) {
      this.entityManager = entityManager;
      SampleRegister register = new SampleRegister(entityManager);
      this.world = new World(entityManager, CLOCK);
      Long unit = register.centre(register.commune(register.province()));
      world
          .get(Caller.class)
          .signIn(
              new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
              List.of(new HeldRole(Role.CENTRE_MANAGER, unit)));
      this.bank =
          questions()
              .createBank(
                  UUID.fromString(register.publicId("organisational_unit", unit)), "Kho câu hỏi");
      entityManager.flush();
    }

    QuestionService questions() {
      return world.get(QuestionService.class);
    }

    ImportReport bring(String gift, WhenThere whenThere, boolean dryRun) {
      List<FileQuestion> read = new ArrayList<>();
      try {
        QuestionFiles.read(
            QuestionFormat.GIFT,
            new ByteArrayInputStream(gift.getBytes(StandardCharsets.UTF_8)),
            code -> code,
            read::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      ImportReport report = world.get(KeptQuestions.class).keep(bank, read, whenThere, dryRun);
      entityManager.flush();
      entityManager.clear();
      return report;
    }

    Collection<Set<String>> topics() {
      return questions().topicsOf(bank).values();
    }

    List<QuestionRow> kept() {
      return questions().everything(bank);
    }
  }

  private static final String THREE =
      "Cháy gọi số nào? {=114 ~115}\n\nHỏng {\n\nMã OTP cho người khác được. {F}\n";

  @Test
  void aLookKeepsNothingAndTellsWhatWouldBecomeOfEach() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);

          ImportReport report = desk.bring(THREE, WhenThere.SKIP, true);

          assertThat(report.lines().stream().map(ImportReport.Line::outcome))
              .containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.ADDED);
          assertThat(desk.kept()).isEmpty();
        });
  }

  @Test
  void theSameFileAgainChangesNothingAndAChangedOneDoesAsAsked() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);
          assertThat(desk.bring(THREE, WhenThere.SKIP, false).added()).hasSize(2);

          assertThat(desk.bring(THREE, WhenThere.UPDATE, false).count(Outcome.UNCHANGED))
              .isEqualTo(2);
          String other = "Cháy gọi số nào? {=114 ~113}\n";
          assertThat(desk.bring(other, WhenThere.SKIP, false).count(Outcome.SKIPPED)).isEqualTo(1);
          assertThat(desk.kept().get(0).number()).isEqualTo(1);
          assertThat(desk.bring(other, WhenThere.UPDATE, false).count(Outcome.UPDATED))
              .isEqualTo(1);
          assertThat(desk.kept()).hasSize(2);
          assertThat(desk.kept().get(0).number()).isEqualTo(2);
          String third = "Cháy gọi số nào? {=114 ~112}\n";
          assertThat(desk.bring(third, WhenThere.ADD, false).count(Outcome.ADDED)).isEqualTo(1);
          assertThat(desk.kept()).hasSize(3);
        });
  }

  @Test
  void anUpdateKeepsTheTopicsOfAQuestionUnlessTheFileNamesSome() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);
          String said = "$CATEGORY: top/Phòng cháy\n\n";
          desk.bring(said + "Cháy gọi số nào? {=114 ~115}\n", WhenThere.SKIP, false);
          assertThat(desk.topics()).containsExactly(Set.of("phong-chay"));

          desk.bring("Cháy gọi số nào? {=114 ~113}\n", WhenThere.UPDATE, false);
          assertThat(desk.kept()).extracting(QuestionRow::number).containsExactly(2);
          assertThat(desk.topics()).containsExactly(Set.of("phong-chay"));

          String other = "$CATEGORY: top/Cứu nạn\n\nCháy gọi số nào? {=114 ~112}\n";
          desk.bring(other, WhenThere.UPDATE, false);
          assertThat(desk.topics()).containsExactly(Set.of("cuu-nan"));
        });
  }

  @Test
  void questionsOfOnePromptAreHeldAgainstEachOtherInTheirOrder() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);
          desk.bring("Chọn số {=1 ~2}\n\nChọn số {=3 ~4}\n", WhenThere.SKIP, false);

          ImportReport report =
              desk.bring(
                  "Chọn số {=1 ~5}\n\nChọn số {=3 ~6}\n\nChọn số {=7 ~8}\n",
                  WhenThere.UPDATE,
                  false);

          assertThat(report.lines().stream().map(ImportReport.Line::outcome))
              .containsExactly(Outcome.UPDATED, Outcome.UPDATED, Outcome.ADDED);
          assertThat(desk.kept().stream().map(QuestionRow::number)).containsExactly(2, 2, 1);
        });
  }

  @Test
  void twoThatContradictEachOtherAreRefusedBothAndStandFirst() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);

          ImportReport report =
              desk.bring(
                  "Chọn số {=1 ~2}\n\nCháy gọi số nào? {=114 ~115}\n\n"
                      + "Cháy gọi số nào? {=115 ~114}\n",
                  WhenThere.SKIP,
                  false);

          assertThat(report.byWeight().stream().map(ImportReport.Line::number))
              .containsExactly(2, 3, 1);
          assertThat(report.lines().stream().map(ImportReport.Line::outcome))
              .containsExactly(Outcome.ADDED, Outcome.REFUSED, Outcome.REFUSED);
          assertThat(report.lines().get(1).problem().code()).isEqualTo("questionfile.contradicts");
          assertThat(report.lines().get(1).problem().arguments()).isEqualTo(List.of(3, 5));
          assertThat(desk.kept()).hasSize(1);
        });
  }

  @Test
  void aBankIsReadInTheOrderOfItsFile() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);
          StringBuilder file = new StringBuilder();
          for (int i = 1; i <= 100; i++) {
            file.append("Câu ").append(i).append(" {T}\n\n");
          }

          desk.bring(file.toString(), WhenThere.SKIP, false);

          assertThat(desk.kept().stream().map(row -> row.content().prompt()))
              .containsExactlyElementsOf(
                  IntStream.rangeClosed(1, 100).mapToObj(i -> "Câu " + i).toList());
        });
  }

  @Test
  void fiveThousandQuestionsGoIn() {
    Wired.inTransaction(
        entityManager -> {
          Desk desk = new Desk(entityManager);
          StringBuilder file = new StringBuilder("$CATEGORY: top/Kho lớn\n\n");
          for (int i = 1; i <= 5000; i++) {
            file.append("Câu hỏi số ").append(i).append("? {=Đúng#Phải ~Sai ~Không biết}\n\n");
          }

          ImportReport report = desk.bring(file.toString(), WhenThere.SKIP, false);

          assertThat(report.added()).hasSize(5000);
          assertThat(desk.questions().topicsOf(desk.bank)).hasSize(5000);
        });
  }
}
