package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.appeal.AppealService;
import vn.hieuhoc.assessment.CaseFilter;
import vn.hieuhoc.assessment.CaseFilter.Tab;
import vn.hieuhoc.assessment.CaseListService;
import vn.hieuhoc.assessment.CaseRow;
import vn.hieuhoc.assessment.CaseStatus;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.support.PageRequest;

/** Which cases stand on which tab; what is counted on a tab is what it lists. */
class CaseTabsIT {

  private static final PageRequest PAGE = new PageRequest(0, 50);

  private static CaseFilter on(Tab tab) {
    return new CaseFilter(Title.LEARNING_CITIZEN, 2026, Set.of(), null, null, null, tab);
  }

  private static void set(Stage stage, Long person, String what) {
    stage
        .entityManager()
        .createNativeQuery("update assessment_case set " + what + " where subject_id = " + person)
        .executeUpdate();
    stage.entityManager().clear();
  }

  private static UUID recognised(Stage stage, String number, Long person) {
    stage.agreed(person);
    UUID title =
        stage
            .get(DecisionService.class)
            .decide(stage.decision(number, stage.item(person)))
            .recognised()
            .get(0)
            .recognition();
    stage.entityManager().flush();
    return title;
  }

  /** The person holds the title of the year before, until the end of 2026. */
  private static void holdsOfLastYear(Stage stage, Long person) {
    stage
        .entityManager()
        .createNativeQuery(
            "insert into recognition (public_id, decision_id, title, subject_kind, subject_id, year,"
                + " unit_id, unit_name, subject_name, valid_from, valid_to, status, created_at)"
                + " select uuid(), max(d.id), 'LEARNING_CITIZEN', 'PERSON', ?1, 2025, ?2, 'Thôn',"
                + " 'Tên', '2025-12-01', '2027-01-01', 'VALID', utc_timestamp()"
                + " from recognition_decision d")
        .setParameter(1, person)
        .setParameter(2, stage.hamlet())
        .executeUpdate();
  }

  private static UUID hamlet(Stage stage) {
    return stage
        .entityManager()
        .createQuery("select u.publicId from OrganisationalUnit u where u.id = :id", UUID.class)
        .setParameter("id", stage.hamlet())
        .getSingleResult();
  }

  private static void lists(Stage stage, Tab tab, String... names) {
    stage.entityManager().flush();
    CaseListService lists = stage.get(CaseListService.class);
    List<CaseRow> rows = lists.rows(on(tab), PAGE).items();
    assertThat(rows).as(tab.name()).extracting(CaseRow::fullName).containsExactlyInAnyOrder(names);
    assertThat(lists.tabs(on(Tab.ALL))).as(tab.name()).containsEntry(tab, (long) names.length);
  }

  @Test
  void eachTabListsWhatPeopleWorkOnAndCountsTheSame() {
    Stage.play(
        stage -> {
          Long far = Stage.diligent(stage, "Cao Thị Xa");
          Long near = Stage.diligent(stage, "Cao Thị Gần");
          Long held = Stage.diligent(stage, "Cao Văn Giữ");
          Long spoken = Stage.diligent(stage, "Cao Văn Nói");
          Long renewed = Stage.diligent(stage, "Cao Thị Mới");
          Long flagged = Stage.diligent(stage, "Cao Văn Cờ");
          Long revoked = Stage.diligent(stage, "Cao Thị Hồi");
          Long objects = Stage.diligent(stage, "Cao Văn Kiện");
          stage.work();
          stage.asCommune();
          stage.agreed(spoken);
          recognised(stage, "1/QĐ", renewed);
          recognised(stage, "2/QĐ", flagged);
          UUID lost = recognised(stage, "3/QĐ", revoked);
          UUID disputed = recognised(stage, "4/QĐ", objects);
          RecognitionService recognitions = stage.get(RecognitionService.class);
          recognitions.revoke(lost, "Ghi nhầm", null);
          recognitions.revoke(disputed, "Ghi nhầm", null);
          stage.entityManager().flush();
          stage.signIn(objects, new HeldRole(Role.CITIZEN, stage.hamlet()));
          stage.get(AppealService.class).onRecognition(disputed, "Tôi có đủ sổ học tập");
          stage.entityManager().flush();
          set(stage, far, "proposed = false, effective_total = 40, threshold = 80");
          set(stage, near, "proposed = false, effective_total = 60, threshold = 80");
          set(stage, flagged, "review_needed = 'một bản ghi đã bỏ'");
          holdsOfLastYear(stage, held);
          holdsOfLastYear(stage, renewed);
          stage.asCommune();

          lists(stage, Tab.IN_PROGRESS, "Cao Văn Nói");
          lists(stage, Tab.NEARLY, "Cao Thị Gần");
          lists(stage, Tab.RECOGNISED, "Cao Thị Mới", "Cao Văn Cờ");
          lists(stage, Tab.EXPIRING, "Cao Văn Giữ");
          lists(stage, Tab.RECHECK, "Cao Văn Cờ", "Cao Thị Hồi", "Cao Văn Kiện");
          lists(stage, Tab.APPEAL, "Cao Văn Kiện");
          assertThat(stage.get(CaseListService.class).rows(on(Tab.ALL), PAGE).total()).isEqualTo(8);
        });
  }

  @Test
  void tabsAreCountedWithinWhatElseIsAskedForAndOneDecidesOnATab() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          Long nam = Stage.diligent(stage, "Lê Văn Nam");
          stage.work();
          stage.asCommune();
          stage.agreed(lan, nam);
          stage.entityManager().flush();
          CaseListService lists = stage.get(CaseListService.class);
          CaseFilter named =
              new CaseFilter(
                  Title.LEARNING_CITIZEN,
                  2026,
                  Set.of(CaseStatus.GRASSROOTS),
                  hamlet(stage),
                  "lan",
                  true,
                  Tab.RECOGNISED);

          Map<Tab, Long> tabs = lists.tabs(named);
          assertThat(tabs).containsEntry(Tab.ALL, 1L).containsEntry(Tab.IN_PROGRESS, 1L);
          assertThat(tabs).containsEntry(Tab.RECOGNISED, 0L);
          assertThat(lists.readyIds(named)).isEmpty();
          assertThat(lists.readyIds(on(Tab.IN_PROGRESS)))
              .containsExactlyInAnyOrder(stage.view(lan).id(), stage.view(nam).id());
        });
  }
}
