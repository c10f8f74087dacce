package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.GivenScore;
import vn.hieuhoc.assessment.ScoreLevel;
import vn.hieuhoc.explanation.MyProgress;
import vn.hieuhoc.explanation.MyProgressService;
import vn.hieuhoc.explanation.Suggestion;

/** What a learner is told to do next, from a real catalogue. */
class ProgressIT {

  @Test
  void gapsComeWithWhatWouldCloseThemAndWhatIsLearntIsLeftOut() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          UUID unread = material(stage, "Nuôi rong sụn");
          material(stage, "Nháp", "DRAFT");
          stage.reads(lan, "2026-03-01T02:00:00Z", 61);
          stage.work();
          stage.signIn(lan, new HeldRole(Role.CITIZEN, stage.hamlet()));

          MyProgress progress = stage.get(MyProgressService.class).own(2026).orElseThrow();

          assertThat(progress.toThreshold()).isEqualByComparingTo("9");
          assertThat(progress.gaps()).hasSize(2);
          assertThat(progress.gaps().get(0).criterion().code()).isEqualTo("2");
          assertThat(progress.gaps().get(0).toFloor()).isEqualByComparingTo("3");
          assertThat(progress.gaps().get(1).upTo()).isEqualByComparingTo(new BigDecimal("6"));
          assertThat(progress.gaps().get(1).suggestions())
              .extracting(Suggestion::id)
              .containsExactly(unread);
        });
  }

  @Test
  void pointsOneGaveOneselfCloseNoGap() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          stage.reads(lan, "2026-03-01T02:00:00Z", 61);
          stage.work();
          stage.signIn(lan, new HeldRole(Role.CITIZEN, stage.hamlet()));
          MyProgress before = stage.get(MyProgressService.class).own(2026).orElseThrow();

          stage
              .get(AssessmentService.class)
              .score(
                  before.view().id(),
                  ScoreLevel.SELF,
                  before.view().criteria().stream()
                      .filter(each -> each.judged())
                      .map(each -> new GivenScore(each.code(), each.max(), "Tôi thấy mình giỏi"))
                      .toList());
          MyProgress after = stage.get(MyProgressService.class).own(2026).orElseThrow();

          assertThat(after.view().proposal().total())
              .isGreaterThan(before.view().proposal().total());
          assertThat(after.proven()).isEqualByComparingTo(before.proven());
          assertThat(after.enough()).isFalse();
          assertThat(after.toThreshold()).isEqualByComparingTo(before.toThreshold());
          assertThat(after.gaps()).hasSameSizeAs(before.gaps());
        });
  }

  @Test
  void aDecidedCaseStandsStillAndTodayGoesOn() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          stage.reads(lan, "2026-03-01T02:00:00Z", 61);
          stage.work();
          stage.asCommune();
          stage
              .get(DecisionService.class)
              .decide(
                  stage.decision(
                      "1/QĐ",
                      new DecideTitles.Item(
                          null,
                          stage.idOf(lan),
                          null,
                          null,
                          null,
                          DecideTitles.Outcome.NOT_RECOGNISED,
                          "Chưa đủ minh chứng",
                          null)));
          stage.entityManager().flush();
          stage.reads(lan, "2026-05-01T02:00:00Z", 240);
          stage.work();
          stage.signIn(lan, new HeldRole(Role.CITIZEN, stage.hamlet()));

          MyProgress progress = stage.get(MyProgressService.class).own(2026).orElseThrow();

          assertThat(progress.view().decidedAt()).isNotNull();
          assertThat(progress.proven()).isEqualByComparingTo(progress.today().proven());
          assertThat(progress.proven()).isGreaterThan(progress.view().proven());
          assertThat(progress.today().asOf()).isAfterOrEqualTo(progress.view().asOf());
        });
  }

  @Test
  void theTrainingOfCadresIsOfferedToCadresOnly() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          UUID forAll = material(stage, "Nuôi rong sụn");
          UUID forCadres = material(stage, "Lưu trữ hồ sơ");
          about(stage, forCadres, "boi-duong-can-bo");
          stage.work();
          stage.signIn(lan, new HeldRole(Role.CITIZEN, stage.hamlet()));

          assertThat(offered(stage)).containsExactly(forAll);

          stage
              .entityManager()
              .createNativeQuery(
                  "insert into person_position (public_id, person_id, unit_id, kind, valid_from)"
                      + " values (uuid(), ?1, ?2, 'CHAIR', '2026-01-01')")
              .setParameter(1, lan)
              .setParameter(2, stage.commune())
              .executeUpdate();
          programmeFor(stage, "CHAIR");

          assertThat(offered(stage)).containsExactlyInAnyOrder(forAll, forCadres);
        });
  }

  private static void programmeFor(Stage stage, String position) {
    stage
        .entityManager()
        .createNativeQuery(
            "insert into training_programme (public_id, code, name, purpose, unit_id, valid_from,"
                + " status, created_at) values (uuid(), 'cntt', 'CNTT', 'IT_FOR_CADRES', ?1,"
                + " '2026-01-01', 'PUBLISHED', now(6))")
        .setParameter(1, stage.commune())
        .executeUpdate();
    stage
        .entityManager()
        .createNativeQuery(
            "insert into training_audience (programme_id, position_kind)"
                + " select id, ?1 from training_programme where code = 'cntt'")
        .setParameter(1, position)
        .executeUpdate();
  }

  private static List<UUID> offered(Stage stage) {
    return stage.get(MyProgressService.class).own(2026).orElseThrow().gaps().stream()
        .flatMap(gap -> gap.suggestions().stream())
        .filter(each -> each.kind() == Suggestion.Kind.MATERIAL)
        .map(Suggestion::id)
        .distinct()
        .toList();
  }

  private static UUID material(Stage stage, String title) {
    return material(stage, title, "PUBLISHED");
  }

  private static UUID material(Stage stage, String title, String status) {
    UUID id = UUID.randomUUID();
    stage
        .entityManager()
        .createNativeQuery(
            "insert into material (public_id, unit_id, title, title_folded, language, licence,"
                + " status, created_at, modified_at, published_at) values (?1, ?2, ?3, ?3, 'vi',"
                + " 'CC-BY-4.0', ?4, now(6), now(6), now(6))")
        .setParameter(1, id.toString())
        .setParameter(2, stage.commune())
        .setParameter(3, title)
        .setParameter(4, status)
        .executeUpdate();
    about(stage, id, "thuy-san");
    return id;
  }

  private static void about(Stage stage, UUID material, String topic) {
    stage
        .entityManager()
        .createNativeQuery(
            "insert into material_topic (material_id, topic_code)"
                + " select id, ?2 from material where public_id = ?1")
        .setParameter(1, material.toString())
        .setParameter(2, topic)
        .executeUpdate();
  }
}
