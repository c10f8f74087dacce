package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.certificate.CertificateService;
import vn.hieuhoc.certificate.CertificateState;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.Refused;

/** What the revocation of a title leaves, and what may follow. */
class RevocationIT {

  private static final String OPEN_REVOKED = "V20261128_0421__assessment_open_revoked.sql";

  @Test
  void aRevokedTitleMayBeDecidedAnewAndItsHistoryStays() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          DecisionService decisions = stage.get(DecisionService.class);
          RecognitionService recognitions = stage.get(RecognitionService.class);
          CertificateService certificates = stage.get(CertificateService.class);
          UUID first = recognised(decisions.decide(stage.decision("5/QĐ", stage.item(lan))));
          String frozen = recognitions.frozen(first);
          stage.entityManager().flush();

          recognitions.revoke(first, "Ghi nhầm ngày", null);
          stage.entityManager().flush();
          stage.entityManager().clear();

          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.REVOKED);
          assertThat(code(decisions.decide(stage.decision("5/QĐ", stage.item(lan)))))
              .isEqualTo("recognition.number-revoked");
          UUID second = recognised(decisions.decide(stage.decision("6/QĐ", stage.item(lan))));
          stage.entityManager().flush();
          assertThat(second).isNotEqualTo(first);
          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.RECOGNISED);
          assertThat(code(decisions.decide(stage.decision("5/QĐ", stage.item(lan)))))
              .isEqualTo("recognition.decided-already");

          assertThat(recognitions.frozen(first)).isEqualTo(frozen);
          assertThat(recognitions.row(first).revokedReason()).isEqualTo("Ghi nhầm ngày");
          assertThat(recognitions.row(first).assessment())
              .isEqualTo(recognitions.row(second).assessment())
              .isEqualTo(stage.view(lan).id());
          assertThat(certificates.check(certificates.of(List.of(first)).get(first).code()).state())
              .isEqualTo(CertificateState.REVOKED);
          assertThat(
                  certificates.check(certificates.of(List.of(second)).get(second).code()).state())
              .isEqualTo(CertificateState.VALID);
          assertThat(audited(stage, "recognition.revoke")).isOne();
        });
  }

  @Test
  void aRevokedTitleIsOnlyInTheWholeListThatWasAskedForIt() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          Long nam = ready(stage, "Lê Văn Nam");
          Stage.diligent(stage, "Võ Thị Mai");
          stage.work();
          stage.asCommune();
          UUID title =
              recognised(
                  stage.get(DecisionService.class).decide(stage.decision("5/QĐ", stage.item(lan))));
          stage.get(RecognitionService.class).revoke(title, "Ghi nhầm ngày", null);
          stage.entityManager().flush();
          CaseListService lists = stage.get(CaseListService.class);
          CaseFilter revoked =
              new CaseFilter(
                  Title.LEARNING_CITIZEN,
                  2026,
                  Set.of(CaseStatus.REVOKED),
                  null,
                  null,
                  null,
                  CaseFilter.Tab.ALL);

          assertThat(lists.readyIds(CaseFilter.ofYear(2026))).containsExactly(stage.view(nam).id());
          assertThat(lists.readyCount(CaseFilter.ofYear(2026))).isOne();
          assertThat(lists.readyIds(revoked)).containsExactly(stage.view(lan).id());
        });
  }

  @Test
  void aCaseWithoutAnOpinionGoesBackToWhereItWas() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          UUID title =
              recognised(
                  stage.get(DecisionService.class).decide(stage.decision("5/QĐ", stage.item(lan))));
          stage.entityManager().flush();
          stage
              .entityManager()
              .createNativeQuery("update assessment_case set grassroots_at = null")
              .executeUpdate();
          stage.entityManager().clear();

          stage.get(RecognitionService.class).revoke(title, "Chưa hỏi thôn", null);

          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.OPEN);
        });
  }

  @Test
  void casesRevokedBeforeTheRuleAreOpenedByTheMigration() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          Long nam = ready(stage, "Lê Văn Nam");
          DecisionResult both =
              stage
                  .get(DecisionService.class)
                  .decide(stage.decision("5/QĐ", stage.item(lan), stage.item(nam)));
          UUID title =
              both.recognised().stream()
                  .filter(each -> each.item().equals(stage.idOf(lan)))
                  .findFirst()
                  .orElseThrow()
                  .recognition();
          stage.get(RecognitionService.class).revoke(title, "Ghi nhầm", null);
          stage.entityManager().flush();
          stage
              .entityManager()
              .createNativeQuery("update assessment_case set status = 'RECOGNISED'")
              .executeUpdate();

          stage.entityManager().createNativeQuery(migration(OPEN_REVOKED)).executeUpdate();
          stage.entityManager().clear();

          assertThat(stage.view(lan).status()).isEqualTo(CaseStatus.REVOKED);
          assertThat(stage.view(nam).status()).isEqualTo(CaseStatus.RECOGNISED);
        });
  }

  @Test
  void aTitleIsNotRevokedFromADayToCome() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          UUID title =
              recognised(
                  stage.get(DecisionService.class).decide(stage.decision("5/QĐ", stage.item(lan))));

          assertThatThrownBy(
                  () ->
                      stage
                          .get(RecognitionService.class)
                          .revoke(title, "Sai", LocalDate.of(2026, 11, 24)))
              .isInstanceOf(Refused.class)
              .hasMessageContaining("recognition.revoked-ahead");
        });
  }

  @Test
  void aPaperTitleThatWasRevokedTakesAnotherNumber() {
    Stage.play(
        stage -> {
          stage.asCommune();
          DecisionService decisions = stage.get(DecisionService.class);
          UUID title = recognised(decisions.decide(paper(stage, "12/QĐ")));
          stage.get(RecognitionService.class).revoke(title, "Nhập nhầm", null);
          stage.entityManager().flush();

          assertThat(code(decisions.decide(paper(stage, "12/QĐ"))))
              .isEqualTo("recognition.number-revoked");
          assertThat(decisions.decide(paper(stage, "13/QĐ")).recognised()).hasSize(1);
        });
  }

  @Test
  void aCertificateWhoseFirstDayIsToComeIsNotYetInForce() {
    Stage.play(
        stage -> {
          Long lan = ready(stage, "Trần Thị Lan");
          UUID title =
              recognised(
                  stage.get(DecisionService.class).decide(stage.decision("5/QĐ", stage.item(lan))));
          stage.entityManager().flush();
          stage
              .entityManager()
              .createNativeQuery(
                  "update recognition set valid_from = '2099-01-01', valid_to = '2100-01-01'")
              .executeUpdate();
          stage.entityManager().clear();
          CertificateService certificates = stage.get(CertificateService.class);
          String code = certificates.of(List.of(title)).get(title).code();

          assertThat(certificates.check(code).state()).isEqualTo(CertificateState.NOT_YET);
          stage.get(RecognitionService.class).revoke(title, "Ghi nhầm năm", null);
          stage.entityManager().flush();
          assertThat(certificates.check(code).state()).isEqualTo(CertificateState.REVOKED);
        });
  }

  private static Long ready(Stage stage, String name) {
    Long person = Stage.diligent(stage, name);
    stage.work();
    stage.asCommune();
    stage.agreed(person);
    return person;
  }

  private static DecideTitles paper(Stage stage, String number) {
    UUID hamlet =
        stage
            .entityManager()
            .createQuery("select u.publicId from OrganisationalUnit u where u.id = :id", UUID.class)
            .setParameter("id", stage.hamlet())
            .getSingleResult();
    return new DecideTitles(
        Title.LEARNING_COMMUNITY,
        2025,
        number,
        LocalDate.of(2025, 12, 20),
        "Nguyễn Hữu Phước",
        null,
        null,
        List.of(new DecideTitles.Item(null, null, null, null, hamlet, null, null, null)));
  }

  private static UUID recognised(DecisionResult result) {
    assertThat(result.refused()).isEmpty();
    return result.recognised().get(0).recognition();
  }

  private static String code(DecisionResult result) {
    assertThat(result.recognised()).isEmpty();
    return result.refused().get(0).code();
  }

  private static long audited(Stage stage, String action) {
    return Stage.count(stage, "audit_entry where action = '" + action + "'");
  }

  private static String migration(String name) {
    try (InputStream in = RevocationIT.class.getResourceAsStream("/db/migration/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
