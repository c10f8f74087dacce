package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.CaseDecided;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.assessment.DerivationService;
import vn.hieuhoc.assessment.GivenScore;
import vn.hieuhoc.assessment.OwnCase;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.certificate.CertificateState;
import vn.hieuhoc.criteria.Subject;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.record.RecordService;
import vn.hieuhoc.schema.SampleUnits;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.PageRequest;
import vn.hieuhoc.support.Refused;

/**
 * From records over people's words to a decision, a certificate and its end, in a real database.
 */
class RecognitionFlowIT {

  private static final PageRequest PAGE = new PageRequest(0, 50);

  @Test
  void recordsBecomePointsAndPeopleHaveTheLastWord() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          stage.reads(lan, "2026-03-01T02:00:00Z", 150);
          stage.reads(lan, "2025-12-31T16:00:00Z", 30);
          stage.work();
          stage.asCommune();

          AssessmentView view = stage.view(lan);

          assertThat(view.criterion("1").orElseThrow().derived()).isEqualByComparingTo("6");
          assertThat(view.criterion("2").orElseThrow().derived()).isEqualByComparingTo("1");
          assertThat(view.group()).isEqualTo("A");
          assertThat(view.groupAssumed()).isTrue();
          assertThat(view.proposal().proposed()).isFalse();

          stage.signIn(lan, new HeldRole(Role.CITIZEN, stage.hamlet()));
          AssessmentService assessments = stage.get(AssessmentService.class);
          assertThatThrownBy(
                  () ->
                      assessments.score(
                          view.id(),
                          ScoreLevel.SELF,
                          List.of(new GivenScore("2", new BigDecimal("7"), " "))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("reason-missing");
          assertThatThrownBy(
                  () ->
                      assessments.score(
                          view.id(),
                          ScoreLevel.SELF,
                          List.of(new GivenScore("2", new BigDecimal("-1"), "Gõ nhầm"))))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("points-range");
          assessments.score(
              view.id(),
              ScoreLevel.SELF,
              List.of(new GivenScore("2", new BigDecimal("7"), "Dạy chị em buộc dây giống")));
          assertThatThrownBy(() -> assessments.score(view.id(), ScoreLevel.COMMUNE, List.of()))
              .isInstanceOf(Forbidden.class);

          AssessmentView after = stage.view(lan);
          assertThat(after.status()).isEqualTo(CaseStatus.SELF_ASSESSED);
          assertThat(after.proposal().total()).isEqualByComparingTo("13");
          assertThat(after.proposal().proposed()).isTrue();

          stage.asCommune();
          assessments.score(
              view.id(),
              ScoreLevel.COMMUNE,
              List.of(new GivenScore("2", new BigDecimal("3.5"), "Chưa ai xác nhận")));
          assertThat(stage.view(lan).proposal().proposed()).isFalse();
          assertThat(stage.view(lan).criterion("2").orElseThrow().self().points())
              .isEqualByComparingTo("7");
        });
  }

  @Test
  void aDecisionTakesWhatItCanAndListsTheRestAndTwiceIsOnce() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          Long nam = Stage.diligent(stage, "Lê Văn Nam");
          Long lazy = stage.person("Cao Văn Tám");
          stage.work();
          stage.asCommune();
          stage.agreed(lan, nam);
          DecisionService decisions = stage.get(DecisionService.class);
          DecideTitles command =
              stage.decision("128/QĐ-UBND", stage.item(lan), stage.item(lazy), stage.item(nam));

          DecisionResult first = decisions.decide(command);
          DecisionResult second = decisions.decide(command);

          assertThat(first.recognised())
              .extracting(DecisionResult.Recognised::item)
              .containsExactlyInAnyOrder(stage.idOf(lan), stage.idOf(nam));
          assertThat(first.refused())
              .extracting(DecisionResult.RefusedItem::code)
              .containsExactly("assessment.below-threshold");
          assertThat(second.id()).isEqualTo(first.id());
          assertThat(second.recognised()).isEqualTo(first.recognised());
          assertThat(Stage.count(stage, "recognition")).isEqualTo(2);
          assertThat(Stage.count(stage, "certificate")).isEqualTo(2);
          DecisionResult other = decisions.decide(stage.decision("129/QĐ-UBND", stage.item(lan)));
          assertThat(other.refused())
              .extracting(DecisionResult.RefusedItem::code)
              .containsExactly("recognition.decided-already");
          assertThatThrownBy(
                  () ->
                      stage
                          .get(AssessmentService.class)
                          .score(stage.view(lan).id(), ScoreLevel.COMMUNE, List.of()))
              .isInstanceOf(CaseDecided.class);
        });
  }

  @Test
  void nobodyGivesOpinionOnJudgesOrDecidesTheOwnCase() {
    Stage.play(
        stage -> {
          Long cadre = Stage.diligent(stage, "Đinh Công Trứ");
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          stage.signIn(cadre, new HeldRole(Role.COMMUNE_STAFF, stage.commune()));
          stage.agreed(lan);
          AssessmentService assessments = stage.get(AssessmentService.class);
          UUID own = stage.view(cadre).id();

          for (ScoreLevel level : List.of(ScoreLevel.GRASSROOTS, ScoreLevel.COMMUNE)) {
            assertThatThrownBy(() -> assessments.score(own, level, List.of()))
                .isInstanceOf(OwnCase.class);
          }
          assertThatThrownBy(() -> assessments.judge(own, CaseStatus.PROPOSED, null))
              .isInstanceOf(OwnCase.class);
          assertThatThrownBy(() -> assessments.agree(own)).isInstanceOf(OwnCase.class);
          DecisionResult result =
              stage
                  .get(DecisionService.class)
                  .decide(stage.decision("9", stage.item(cadre), stage.item(lan)));

          assertThat(result.refused())
              .extracting(DecisionResult.RefusedItem::item, DecisionResult.RefusedItem::code)
              .containsExactly(tuple(stage.idOf(cadre), "assessment.own-case"));
          assertThat(result.recognised())
              .extracting(DecisionResult.Recognised::item)
              .containsExactly(stage.idOf(lan));
          assertThat(stage.view(cadre).status().isDecided()).isFalse();
          assessments.score(own, ScoreLevel.SELF, List.of());
        });
  }

  @Test
  void aDecidedCaseIsFrozenAndAVoidedRecordOnlyRaisesAFlag() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          UUID record = stage.reads(lan, "2026-03-01T02:00:00Z", 300);
          Stage.monthly(stage, lan);
          stage.work();
          stage.asCommune();
          stage.agreed(lan);
          stage.get(DecisionService.class).decide(stage.decision("1", stage.item(lan)));
          BigDecimal before = stage.view(lan).derivedTotal();

          stage.get(RecordService.class).voidRecord(record, "system", "Ghi nhầm");
          stage.work();
          stage.get(DerivationService.class).deriveSome(2026, null, 0, 100);

          AssessmentView after = stage.view(lan);
          assertThat(after.status()).isEqualTo(CaseStatus.RECOGNISED);
          assertThat(after.derivedTotal()).isEqualByComparingTo(before);
          assertThat(after.reviewNeeded()).contains(record.toString());
          CaseFilter flagged =
              new CaseFilter(
                  Title.LEARNING_CITIZEN, 2026, Set.of(), null, null, null, CaseFilter.Tab.RECHECK);
          assertThat(stage.get(CaseListService.class).rows(flagged, PAGE).total()).isEqualTo(1);
        });
  }

  @Test
  void theFullDerivationWritesTheSameTableAsTheIncrementalOne() {
    Stage.play(
        stage -> {
          Random random = new Random(7);
          List<Long> people = new ArrayList<>();
          for (int index = 0; index < 12; index++) {
            people.add(stage.person("Người " + index));
          }
          List<UUID> records = new ArrayList<>();
          for (int index = 0; index < 80; index++) {
            Long person = people.get(random.nextInt(people.size() - 1));
            int year = 2024 + random.nextInt(3);
            int month = 1 + random.nextInt(11);
            records.add(
                stage.reads(
                    person,
                    "%d-%02d-%02dT10:00:00Z".formatted(year, month, 1 + random.nextInt(28)),
                    random.nextInt(90)));
            if (index % 9 == 0) {
              stage
                  .get(RecordService.class)
                  .voidRecord(records.get(random.nextInt(records.size())), "system", "Ghi nhầm");
            }
            if (index % 5 == 0) {
              stage.work();
            }
          }
          stage.work();
          List<?> incremental = Stage.table(stage);

          stage
              .entityManager()
              .createNativeQuery(
                  "update assessment_case set derivation = null, derived_total = 99, proposed = 1,"
                      + " derived_at = null where id % 2 = 0")
              .executeUpdate();
          stage
              .entityManager()
              .createNativeQuery("delete from assessment_case where id % 3 = 0")
              .executeUpdate();
          stage.entityManager().clear();
          for (int year = 2024; year <= 2026; year++) {
            DerivationService.Step step =
                stage.get(DerivationService.class).deriveSome(year, null, 0, 3);
            while (!step.done()) {
              step = stage.get(DerivationService.class).deriveSome(year, null, step.after(), 3);
            }
          }
          stage.entityManager().flush();

          assertThat(incremental).hasSizeGreaterThan(20);
          assertThat(Stage.table(stage)).usingRecursiveComparison().isEqualTo(incremental);
        });
  }

  @Test
  void aCertificateIsCheckedByAnybodyAndShowsRevocation() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Ngọc Lan");
          stage.work();
          stage.asCommune();
          stage.agreed(lan);
          DecisionResult result =
              stage.get(DecisionService.class).decide(stage.decision("5/QĐ", stage.item(lan)));
          UUID recognition = result.recognised().get(0).recognition();
          stage.entityManager().flush();
          CertificateService certificates = stage.get(CertificateService.class);
          String code = certificates.of(List.of(recognition)).get(recognition).code();
          stage.get(Caller.class).signOut();

          assertThat(code).hasSize(12);
          assertThat(certificates.check(code.toLowerCase().replaceAll("(....)", "$1- ")).state())
              .isEqualTo(CertificateState.VALID);
          assertThat(certificates.check(code).holder()).isEqualTo("T*** T*** N*** Lan");
          assertThat(certificates.check(code).serial()).startsWith("CDHT-").endsWith("-2026-00001");
          assertThat(certificates.check("7K4M92QD7K4M").state())
              .isEqualTo(CertificateState.UNKNOWN);
          assertThat(certificates.check("' or 1=1").state()).isEqualTo(CertificateState.UNKNOWN);

          Long stranger = stage.person("Lê Văn Nam");
          stage.signIn(stranger, new HeldRole(Role.CITIZEN, stage.hamlet()));
          assertThatThrownBy(() -> certificates.paper(code, "https://x.vn"))
              .isInstanceOf(NotFound.class);
          stage.signIn(lan, new HeldRole(Role.CITIZEN, stage.hamlet()));
          assertThat(certificates.paper(code, "https://x.vn").address())
              .isEqualTo("https://x.vn/xac-minh/" + code);

          stage.asCommune();
          RecognitionService recognitions = stage.get(RecognitionService.class);
          RecognitionFilter valid =
              new RecognitionFilter(null, null, LocalDate.of(2026, 11, 23), null, null);
          assertThat(recognitions.rows(valid, PAGE).total()).isEqualTo(1);
          recognitions.revoke(recognition, "Khai sai minh chứng", null);
          recognitions.revoke(recognition, "Khai sai minh chứng", null);
          stage.entityManager().flush();
          assertThat(recognitions.rows(valid, PAGE).total()).isZero();
          assertThat(certificates.check(code).state()).isEqualTo(CertificateState.REVOKED);
          assertThat(recognitions.decisions(PAGE).items().get(0).recognised()).isEqualTo(1);
        });
  }

  @Test
  void whatIsFrozenCanBeCheckedByItsHash() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          stage.asCommune();
          stage.agreed(lan);
          UUID recognition =
              stage
                  .get(DecisionService.class)
                  .decide(stage.decision("5/QĐ", stage.item(lan)))
                  .recognised()
                  .get(0)
                  .recognition();
          String frozen = stage.get(RecognitionService.class).frozen(recognition);

          assertThat(frozen).contains("\"code\":\"small\"", "\"sha256\"", "Thôn Phú Hội 1");
          assertThat(
                  stage
                      .entityManager()
                      .createNativeQuery(
                          "select sha2(frozen, 256) = lower(hex(frozen_hash)) from recognition")
                      .getSingleResult()
                      .toString())
              .isIn("1", "true");
        });
  }

  @Test
  void nothingIsFoundFromAnotherCommune() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          Long elsewhere = SampleUnits.commune(stage.entityManager());
          stage.signIn(null, new HeldRole(Role.COMMUNE_STAFF, elsewhere));

          assertThatThrownBy(() -> stage.view(lan)).isInstanceOf(NotFound.class);
          assertThatThrownBy(
                  () ->
                      stage.get(DecisionService.class).decide(stage.decision("1", stage.item(lan))))
              .isInstanceOf(Forbidden.class);
          assertThat(stage.get(CaseListService.class).rows(CaseFilter.ofYear(2026), PAGE).total())
              .isZero();
        });
  }

  @Test
  void aTitleOfACollectiveIsTakenOverFromPaper() {
    Stage.play(
        stage -> {
          stage.asCommune();
          UUID hamlet =
              stage
                  .entityManager()
                  .createQuery(
                      "select u.publicId from OrganisationalUnit u where u.id = :id", UUID.class)
                  .setParameter("id", stage.hamlet())
                  .getSingleResult();
          DecideTitles paper =
              new DecideTitles(
                  Title.LEARNING_COMMUNITY,
                  2025,
                  "12/QĐ-UBND",
                  LocalDate.of(2025, 12, 20),
                  "Nguyễn Hữu Phước",
                  null,
                  null,
                  List.of(new DecideTitles.Item(null, null, null, null, hamlet, null, null, null)));

          DecisionResult result = stage.get(DecisionService.class).decide(paper);

          assertThat(result.recognised()).hasSize(1);
          RecognitionRow row =
              stage.get(RecognitionService.class).row(result.recognised().get(0).recognition());
          assertThat(row.basis()).isEqualTo(DecisionBasis.PAPER);
          assertThat(row.subjectKind()).isEqualTo(Subject.HAMLET);
          assertThat(row.subjectName()).isEqualTo("Thôn Phú Hội 1");
          assertThat(row.lastDay()).isEqualTo(LocalDate.of(2026, 12, 31));
        });
  }
}
