package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.assessment.AssessmentService;
import vn.hieuhoc.assessment.AssessmentView;
import vn.hieuhoc.assessment.DerivationService;
import vn.hieuhoc.organisation.Area;
import vn.hieuhoc.organisation.AreaPeriod;
import vn.hieuhoc.organisation.AreaService;
import vn.hieuhoc.person.NewResidence;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.person.PersonChange;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.person.WorkingStatus;
import vn.hieuhoc.schema.SamplePeople;
import vn.hieuhoc.schema.SampleUnits;

/** What the register says anew reaches the stored cases without any new record. */
class RegisterChangesIT {

  private static final LocalDate LONG_AGO = LocalDate.of(2025, 7, 1);

  @Test
  void whoMovesIsWeighedWhereTheNewHomeIs() {
    Stage.play(
        stage -> {
          Long remote = SampleUnits.hamletOf(stage.entityManager(), stage.commune());
          mark(stage, remote);
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          assertThat(own(stage, lan).proposal().threshold()).isEqualByComparingTo("12");

          change(stage, lan, home(stage, remote));
          stage.work();

          AssessmentView after = own(stage, lan);
          assertThat(after.unitId()).isEqualTo(remote);
          assertThat(after.area()).isEqualTo("REMOTE");
          assertThat(after.proposal().threshold()).isEqualByComparingTo("9");
        });
  }

  @Test
  void whoChangesGroupIsWeighedInTheNewOne() {
    Stage.play(
        stage -> {
          Long lan = Stage.diligent(stage, "Trần Thị Lan");
          stage.work();
          assertThat(own(stage, lan).groupAssumed()).isTrue();

          change(stage, lan, what(null, "B", null));
          stage.work();

          assertThat(own(stage, lan).group()).isEqualTo("B");
          assertThat(own(stage, lan).groupAssumed()).isFalse();
        });
  }

  @Test
  void onlyWhatRulesAskAboutAsksForWork() {
    Stage.play(
        stage -> {
          Long lan = stage.person("Trần Thị Lan");
          assertThat(askedBy(stage, lan, what(null, "A", null))).isTrue();
          assertThat(askedBy(stage, lan, what(null, "A", null))).isFalse();
          assertThat(askedBy(stage, lan, what(null, null, WorkingStatus.RETIRED))).isTrue();
          assertThat(askedBy(stage, lan, what(PartialDate.ofYear(1979), null, null))).isTrue();
          assertThat(
                  askedBy(
                      stage,
                      lan,
                      new PersonChange(
                          "Trần Thị Lan Anh",
                          null,
                          null,
                          null,
                          null,
                          null,
                          null,
                          null,
                          null,
                          null)))
              .isFalse();
        });
  }

  @Test
  void marksOfACommuneReachAllWhoLiveThereByOnePieceOfWork() {
    Stage.play(
        stage -> {
          List<Long> inside = new ArrayList<>();
          for (int i = 0; i < 5; i++) {
            inside.add(Stage.diligent(stage, "Người trong " + i));
          }
          Long elsewhere =
              SamplePeople.living(
                  stage.entityManager(),
                  "Người ngoài",
                  1984,
                  SampleUnits.commune(stage.entityManager()));
          stage.reads(elsewhere, "2026-03-01T02:00:00Z", 300);
          stage.work();

          mark(stage, stage.commune());

          assertThat(stage.waiting())
              .singleElement()
              .satisfies(row -> assertThat(row[0]).isEqualTo("derive-unit"));
          stage.work();
          assertThat(inside)
              .allSatisfy(
                  person ->
                      assertThat(own(stage, person).proposal().threshold())
                          .isEqualByComparingTo("9"));
          assertThat(own(stage, elsewhere).proposal().threshold()).isEqualByComparingTo("12");
        });
  }

  @Test
  void aFullDerivationReadsTheMarksOfAllPlacesAtOnce() {
    Stage.play(
        stage -> {
          for (int i = 0; i < 6; i++) {
            Long hamlet = SampleUnits.hamletOf(stage.entityManager(), stage.commune());
            for (int n = 0; n < 2; n++) {
              Long person =
                  SamplePeople.living(stage.entityManager(), "Người " + i + n, 1984, hamlet);
              stage.reads(person, "2026-03-01T02:00:00Z", 300);
            }
          }
          stage.entityManager().flush();

          SentStatements.during(
              stage.entityManager(),
              () -> {
                DerivationService.Step step =
                    stage.get(DerivationService.class).deriveSome(2026, null, 0, 100);
                assertThat(step.people()).isGreaterThanOrEqualTo(12);
              },
              sent -> {
                assertThat(sent).filteredOn(text -> text.contains("unit_area")).hasSize(1);
                assertThat(sent)
                    .filteredOn(text -> text.contains("insert ignore into assessment_case"))
                    .hasSize(1);
              });
        });
  }

  private static boolean askedBy(Stage stage, Long person, PersonChange change) {
    stage.entityManager().createNativeQuery("delete from work_item").executeUpdate();
    change(stage, person, change);
    return stage.waiting().stream()
        .anyMatch(row -> row[0].equals("derive-recognitions") && row[1].equals(person.toString()));
  }

  private static void change(Stage stage, Long person, PersonChange change) {
    stage.asCommune();
    stage.get(PersonService.class).change(stage.idOf(person), change);
  }

  private static PersonChange what(PartialDate born, String group, WorkingStatus work) {
    return new PersonChange(null, null, born, null, group, work, null, null, null, null);
  }

  private static PersonChange home(Stage stage, Long unit) {
    return new PersonChange(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new NewResidence(unitId(stage, unit), null),
        null,
        null);
  }

  private static void mark(Stage stage, Long unit) {
    stage.signIn(null, new HeldRole(Role.PROVINCE_STAFF, stage.commune()));
    stage
        .get(AreaService.class)
        .setAreas(unitId(stage, unit), List.of(new AreaPeriod(Area.REMOTE, LONG_AGO, null)));
    stage.entityManager().flush();
  }

  private static UUID unitId(Stage stage, Long unit) {
    return stage
        .entityManager()
        .createQuery("select u.publicId from OrganisationalUnit u where u.id = :id", UUID.class)
        .setParameter("id", unit)
        .getSingleResult();
  }

  /** The page of the learner, which shows what was derived last. */
  private static AssessmentView own(Stage stage, Long person) {
    stage.signIn(person, new HeldRole(Role.CITIZEN, stage.hamlet()));
    return stage.get(AssessmentService.class).own(2026).orElseThrow().last();
  }
}
