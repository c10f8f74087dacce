package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.GivenScore;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/** What a decision asks for before it is taken. */
class DecisionRulesIT {

  @Test
  void aDecisionIsOfTheAssessedYearOrLaterAndNotOfADayToCome() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          DecisionService decisions = stage.get(DecisionService.class);

          assertThatThrownBy(() -> decisions.decide(on(stage, lan, LocalDate.of(2026, 11, 24))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("recognition.date-ahead");
          assertThatThrownBy(() -> decisions.decide(on(stage, lan, LocalDate.of(2025, 12, 31))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("recognition.date-early");
          assertThat(Stage.count(stage, "recognition_decision")).isZero();
          assertThat(decisions.decide(on(stage, lan, LocalDate.of(2026, 1, 1))).recognised())
              .hasSize(1);
        });
  }

  @Test
  void aUnitNumbersItsDecisionsOfAYearOnceAndOneSignsEach() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          Long nam = ready(stage, "Lê Văn Nam");
          DecisionService decisions = stage.get(DecisionService.class);
          DecideTitles first = on(stage, lan, LocalDate.of(2026, 11, 20));
          decisions.decide(first);

          assertThatThrownBy(() -> decisions.decide(on(stage, nam, LocalDate.of(2026, 11, 21))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("recognition.number-used");
          assertThatThrownBy(
                  () ->
                      decisions.decide(
                          new DecideTitles(
                              first.title(),
                              first.year(),
                              first.decisionNumber(),
                              first.decisionDate(),
                              "Người Khác",
                              null,
                              null,
                              List.of(stage.item(nam)))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("recognition.other-signer");
          assertThat(Stage.count(stage, "recognition_decision")).isOne();
        });
  }

  @Test
  void nobodyIsRecognisedWithoutTheHamletsOpinion() {
    Stage.play(
        stage -> {
          Long open = Stage.diligent(stage, "Trần Thị Lan");
          Long returned = Stage.diligent(stage, "Lê Văn Nam");
          Long declined = Stage.diligent(stage, "Cao Văn Tám");
          Long proposed = Stage.diligent(stage, "Võ Thị Mai");
          stage.work();
          stage.asCommune();
          AssessmentService assessments = stage.get(AssessmentService.class);
          stage.agreed(returned, declined, proposed);
          assessments.judge(stage.view(returned).id(), CaseStatus.RETURNED, "Xem lại buổi 4");
          assessments.judge(stage.view(declined).id(), CaseStatus.DECLINED, "Chưa đủ");
          assertThatThrownBy(
                  () -> assessments.judge(stage.view(open).id(), CaseStatus.PROPOSED, null))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("assessment.no-opinion");
          assessments.judge(stage.view(proposed).id(), CaseStatus.PROPOSED, null);

          DecisionResult result =
              stage
                  .get(DecisionService.class)
                  .decide(
                      stage.decision(
                          "1/QĐ",
                          stage.item(open),
                          stage.item(returned),
                          stage.item(declined),
                          stage.item(proposed)));

          assertThat(result.recognised())
              .extracting(DecisionResult.Recognised::item)
              .containsExactly(stage.idOf(proposed));
          assertThat(result.refused())
              .extracting(DecisionResult.RefusedItem::name, DecisionResult.RefusedItem::code)
              .containsExactlyInAnyOrder(
                  tuple("Trần Thị Lan", "recognition.no-opinion"),
                  tuple("Lê Văn Nam", "recognition.no-opinion"),
                  tuple("Cao Văn Tám", "recognition.declined"));
          assertThat(stage.view(open).status()).isEqualTo(CaseStatus.OPEN);
        });
  }

  @Test
  void aDecisionOfWhichNothingCanBeTakenIsNotWritten() {
    Stage.play(
        stage -> {
          Long lazy = stage.person("Cao Văn Tám");
          Long lan = ready(stage, "Trần Thị Lan");
          DecisionService decisions = stage.get(DecisionService.class);

          DecisionResult nothing = decisions.decide(stage.decision("7/QĐ", stage.item(lazy)));

          assertThat(nothing.isWritten()).isFalse();
          assertThat(nothing.refused()).hasSize(1);
          assertThat(Stage.count(stage, "recognition_decision")).isZero();
          DecisionResult later = decisions.decide(stage.decision("7/QĐ", stage.item(lan)));
          assertThat(later.recognised()).hasSize(1);
          assertThat(decisions.decide(stage.decision("7/QĐ", stage.item(lazy))).id())
              .isEqualTo(later.id());
          assertThat(Stage.count(stage, "recognition_decision")).isOne();
        });
  }

  @Test
  void agreeingLeavesThePointsOfTheHamletAndASlipIsTakenBack() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          stage.asCommune();
          AssessmentService assessments = stage.get(AssessmentService.class);
          UUID id = stage.view(lan).id();
          assessments.score(
              id,
              ScoreLevel.GRASSROOTS,
              List.of(new GivenScore("2", new BigDecimal("8"), "Dạy cả xóm")));
          assessments.judge(id, CaseStatus.RETURNED, "Ai làm chứng?");

          assessments.agree(id);

          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.GRASSROOTS);
          assertThat(stage.view(lan).criterion("2").orElseThrow().grassroots().points())
              .isEqualByComparingTo("8");
          assessments.takeOpinionBack(id);
          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.RETURNED);
          assertThat(stage.view(lan).grassrootsAt()).isNull();
          assertThatThrownBy(() -> assessments.takeOpinionBack(id))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("assessment.opinion-used");
          assertThat(audited(stage, "assessment.agree")).isOne();
          assertThat(audited(stage, "assessment.opinion-taken-back")).isOne();
        });
  }

  @Test
  void aCaseThatNobodyDerivedIsInTheListOnceTheHamletHasSpoken() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          stage.asCommune();

          stage.agreed(lan);

          assertThat(stage.get(CaseListService.class).ids(CaseFilter.ofYear(2026)))
              .containsExactly(stage.view(lan).id());
        });
  }

  @Test
  void aDecisionIsFoundOnlyInReach() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          UUID id =
              stage.get(DecisionService.class).decide(stage.decision("5/QĐ", stage.item(lan))).id();
          stage.entityManager().flush();
          RecognitionService recognitions = stage.get(RecognitionService.class);

          assertThat(recognitions.decision(id).decisionNumber()).isEqualTo("5/QĐ");
          assertThat(recognitions.decision(id).recognised()).isOne();
          stage.signIn(
              null, new HeldRole(Role.COMMUNE_STAFF, SampleUnits.commune(stage.entityManager())));
          assertThatThrownBy(() -> recognitions.decision(id)).isInstanceOf(NotFound.class);
        });
  }

  @Test
  void aCertificateIsForARecognitionOrForAPersonAndAProgramme() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          assertThatThrownBy(() -> certificate(stage, "null", "null"))
              .isInstanceOf(PersistenceException.class)
              .hasMessageContaining("ck_certificate_for");
          assertThatThrownBy(() -> certificate(stage, "987654321", lan.toString()))
              .isInstanceOf(PersistenceException.class)
              .hasMessageContaining("fk_certificate_programme");
        });
  }

  private static void certificate(Stage stage, String programme, String person) {
    stage
        .entityManager()
        .createNativeQuery(
            "insert into certificate (public_id, code, serial, programme_id, person_id, issued_at)"
                + " values (uuid(), 'AAAABBBBCCCC', 'BD-1', "
                + programme
                + ", "
                + person
                + ", now(6))")
        .executeUpdate();
  }

  private static Long ready(Stage stage, String name) {
    Long person = Stage.diligent(stage, name);
    stage.work();
    stage.asCommune();
    stage.agreed(person);
    return person;
  }

  private static DecideTitles on(Stage stage, Long person, LocalDate date) {
    return new DecideTitles(
        Title.LEARNING_CITIZEN,
        2026,
        "1/QĐ",
        date,
        "Nguyễn Hữu Phước",
        null,
        null,
        List.of(stage.item(person)));
  }

  private static long audited(Stage stage, String action) {
    return Stage.count(stage, "audit_entry where action = '" + action + "'");
  }
}
