package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.appeal.AppealAnswer;
import vn.hieuhoc.appeal.AppealAnswered;
import vn.hieuhoc.appeal.AppealOutcome;
import vn.hieuhoc.appeal.AppealRow;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.appeal.AppealStatus;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.OwnCase;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/** A person objects, the commune answers by the due day, and a granted appeal has its effect. */
class AppealFlowIT {

  private static final PageRequest PAGE = new PageRequest(0, 50);

  private static void asCitizen(Stage stage, Long person) {
    stage.signIn(person, new HeldRole(Role.CITIZEN, stage.hamlet()));
  }

  private static AppealAnswer answer(AppealOutcome outcome, String words) {
    return new AppealAnswer(outcome, " 15/UBND ", words);
  }

  private static UUID declined(Stage stage, Long person) {
    stage.asCommune();
    stage
        .get(DecisionService.class)
        .decide(
            stage.decision(
                "1/QĐ",
                new DecideTitles.Item(
                    null,
                    stage.idOf(person),
                    null,
                    null,
                    null,
                    DecideTitles.Outcome.NOT_RECOGNISED,
                    "Chưa đủ minh chứng",
                    null)));
    stage.entityManager().flush();
    return stage.view(person).id();
  }

  @Test
  void aPersonObjectsAndReadsTheAnswerAndTheCaseIsOpenAgain() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          UUID caseId = declined(stage, lan);
          AppealService appeals = stage.get(AppealService.class);
          asCitizen(stage, lan);

          UUID appeal = appeals.onCase(caseId, "  Tôi có đủ sổ học tập ");

          AppealRow sent = appeals.own().get(0);
          assertThat(sent.reason()).isEqualTo("Tôi có đủ sổ học tập");
          assertThat(sent.dueOn()).isEqualTo(LocalDate.of(2026, 12, 23));
          assertThat(sent.isLateOn(LocalDate.of(2026, 12, 23))).isFalse();
          assertThat(sent.isLateOn(LocalDate.of(2026, 12, 24))).isTrue();
          assertThatThrownBy(() -> appeals.onCase(caseId, "Lần nữa"))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("appeal.waiting");
          assertThatThrownBy(() -> appeals.answer(appeal, answer(AppealOutcome.GRANTED, "Tự tôi")))
              .isInstanceOf(NotFound.class);
          assertThatThrownBy(() -> appeals.rows(AppealStatus.RECEIVED, PAGE))
              .isInstanceOf(Forbidden.class);

          stage.asCommune();
          assertThat(appeals.waiting()).isEqualTo(1);
          assertThat(appeals.rows(AppealStatus.RECEIVED, PAGE).items())
              .extracting(AppealRow::id)
              .containsExactly(appeal);
          appeals.answer(appeal, answer(AppealOutcome.GRANTED, "Đã xem sổ, đúng như anh chị nói"));
          stage.entityManager().flush();
          appeals.answer(appeal, answer(AppealOutcome.GRANTED, "Đã xem sổ, đúng như anh chị nói"));
          assertThatThrownBy(
                  () -> appeals.answer(appeal, answer(AppealOutcome.DISMISSED, "Nghĩ lại")))
              .isInstanceOf(AppealAnswered.class);
          assertThat(appeals.waiting()).isZero();
          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.RETURNED);
          assertThat(audited(stage, "appeal.answer")).isEqualTo(1);

          stage.agreed(lan);
          DecisionResult again =
              stage.get(DecisionService.class).decide(stage.decision("2/QĐ", stage.item(lan)));
          assertThat(again.recognised()).hasSize(1);

          asCitizen(stage, lan);
          AppealRow read = appeals.own().get(0);
          assertThat(read.isGranted()).isTrue();
          assertThat(read.document()).isEqualTo("15/UBND");
          assertThat(read.answer()).startsWith("Đã xem sổ");
        });
  }

  @Test
  void nobodyAnswersTheOwnAppeal() {
    Stage.play(
        stage -> {
          Long cadre = Stage.diligent(stage, "Đinh Công Trứ");
          stage.work();
          UUID caseId = declined(stage, cadre);
          AppealService appeals = stage.get(AppealService.class);
          asCitizen(stage, cadre);
          UUID appeal = appeals.onCase(caseId, "Tôi có đủ sổ học tập");
          stage.signIn(cadre, new HeldRole(Role.COMMUNE_STAFF, stage.commune()));

          assertThatThrownBy(() -> appeals.answer(appeal, answer(AppealOutcome.GRANTED, "Tự tôi")))
              .isInstanceOf(OwnCase.class);
        });
  }

  @Test
  void aTitleTakenAwayHoldsAgainWhenTheAppealIsGranted() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          stage.asCommune();
          stage.agreed(lan);
          UUID recognition =
              stage
                  .get(DecisionService.class)
                  .decide(stage.decision("1/QĐ", stage.item(lan)))
                  .recognised()
                  .get(0)
                  .recognition();
          RecognitionService recognitions = stage.get(RecognitionService.class);
          recognitions.revoke(recognition, "Khai sai minh chứng", null);
          stage.entityManager().flush();
          AppealService appeals = stage.get(AppealService.class);
          asCitizen(stage, lan);
          UUID dismissed = appeals.onRecognition(recognition, "Tôi không khai sai");
          stage.asCommune();
          appeals.answer(dismissed, answer(AppealOutcome.DISMISSED, "Đã kiểm lại"));
          stage.entityManager().flush();
          assertThat(recognitions.row(recognition).isRevoked()).isTrue();

          UUID granted = appeals.onRecognition(recognition, "Có người làm chứng");
          appeals.answer(granted, answer(AppealOutcome.GRANTED, "Người làm chứng đúng"));
          stage.entityManager().flush();

          assertThat(recognitions.row(recognition).isRevoked()).isFalse();
          assertThat(appeals.ofRecognition(recognition)).hasSize(2);
          assertThat(audited(stage, "recognition.restore")).isEqualTo(1);
        });
  }

  @Test
  void nobodyObjectsToWhatIsNotTheirsOrNotDecided() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          Long nam = stage.person("Lê Văn Nam");
          stage.work();
          stage.asCommune();
          UUID open = stage.view(lan).id();
          AppealService appeals = stage.get(AppealService.class);

          asCitizen(stage, lan);
          assertThatThrownBy(() -> appeals.onCase(open, "Sớm quá"))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("appeal.nothing-decided");
          UUID caseId = declined(stage, lan);
          asCitizen(stage, nam);
          assertThatThrownBy(() -> appeals.onCase(caseId, "Giúp chị Lan"))
              .isInstanceOf(NotFound.class);
          asCitizen(stage, lan);
          assertThatThrownBy(() -> appeals.onCase(caseId, " "))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("appeal.words-missing");
          UUID appeal = appeals.onCase(caseId, "Chưa đúng");

          Long neighbour = SampleUnits.commune(stage.entityManager());
          stage.signIn(null, new HeldRole(Role.COMMUNE_STAFF, neighbour));
          assertThat(appeals.rows(AppealStatus.RECEIVED, PAGE).items()).isEqualTo(List.of());
          assertThatThrownBy(() -> appeals.find(appeal)).isInstanceOf(NotFound.class);
        });
  }

  private static long audited(Stage stage, String action) {
    stage.entityManager().flush();
    return ((Number)
            stage
                .entityManager()
                .createNativeQuery("select count(*) from audit_entry where action = ?1")
                .setParameter(1, action)
                .getSingleResult())
        .longValue();
  }
}
