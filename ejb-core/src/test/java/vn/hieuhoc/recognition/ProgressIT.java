package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
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
    stage
        .entityManager()
        .createNativeQuery(
            "insert into material_topic (material_id, topic_code)"
                + " select id, 'thuy-san' from material where public_id = ?1")
        .setParameter(1, id.toString())
        .executeUpdate();
    return id;
  }
}
