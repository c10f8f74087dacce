package vn.hieuhoc.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.schema.SampleRegister;

/** Decisions taken over from paper: who enters them, and whom they may name. */
class PaperDecisionIT {

  /** A province with two communes; the first has a hamlet. */
  private record Map(
      SampleRegister register, Long province, Long commune, Long hamlet, Long neighbour) {

    UUID id(String table, Long key) {
      return UUID.fromString(register.publicId(table, key));
    }

    UUID unit(Long key) {
      return id("organisational_unit", key);
    }
  }

  private static void play(BiConsumer<Stage, Map> scene) {
    Stage.play(
        stage -> {
          SampleRegister register = new SampleRegister(stage.entityManager());
          Long province = register.province();
          Long commune = register.commune(province);
          scene.accept(
              stage,
              new Map(
                  register,
                  province,
                  commune,
                  register.hamlet(commune),
                  register.commune(province)));
        });
  }

  private static void signIn(Stage stage, Role role, Long unit) {
    stage.signIn(null, new HeldRole(role, unit));
  }

  private static DecideTitles paper(Title title, UUID decider, String reason, UUID... subjects) {
    return new DecideTitles(
        title,
        2026,
        "12/QĐ",
        LocalDate.of(2026, 11, 20),
        "Nguyễn Hữu Phước",
        null,
        decider,
        Arrays.stream(subjects)
            .map(
                id ->
                    new DecideTitles.Item(
                        null,
                        null,
                        title == Title.LEARNING_FAMILY ? id : null,
                        title == Title.LEARNING_CLAN ? id : null,
                        title.name().matches(".*(COMMUNITY|UNIT)") ? id : null,
                        null,
                        reason,
                        null))
            .toList());
  }

  @Test
  void peopleAreFoundWithoutMarksAndOnlyBelowTheUnitThatDecides() {
    play(
        (stage, map) -> {
          Long clan = map.register().clan(map.hamlet());
          Long stranger = map.register().clan(map.neighbour());
          Long family = map.register().household(map.hamlet());
          signIn(stage, Role.COMMUNE_STAFF, map.commune());
          SubjectService subjects = stage.get(SubjectService.class);
          UUID decider = map.unit(map.commune());

          assertThat(subjects.search(Title.LEARNING_CLAN, 2026, decider, "ho"))
              .extracting(SubjectRow::id)
              .containsExactly(map.id("clan", clan));
          assertThat(
                  subjects.chosen(
                      Title.LEARNING_CLAN,
                      2026,
                      decider,
                      List.of(map.id("clan", clan), map.id("clan", stranger))))
              .extracting(SubjectRow::id)
              .containsExactly(map.id("clan", clan));
          assertThat(subjects.search(Title.LEARNING_FAMILY, 2026, decider, " "))
              .extracting(SubjectRow::id)
              .containsExactly(map.id("household", family));
          assertThat(subjects.search(Title.LEARNING_COMMUNITY, 2026, decider, "thon"))
              .extracting(SubjectRow::id)
              .containsExactly(map.unit(map.hamlet()));
          assertThat(subjects.search(Title.LEARNING_COMMUNITY, 2026, decider, "khong co ai"))
              .isEmpty();
          assertThatThrownBy(
                  () -> subjects.search(Title.LEARNING_CLAN, 2026, map.unit(map.neighbour()), "ho"))
              .isInstanceOf(Forbidden.class);
        });
  }

  @Test
  void whoHoldsTheTitleThatYearIsMarked() {
    play(
        (stage, map) -> {
          Long member = map.register().worker("Cao Thị Chủ", map.hamlet());
          UUID family = map.id("household", map.register().household(map.hamlet(), member));
          UUID decider = map.unit(map.commune());
          signIn(stage, Role.COMMUNE_STAFF, map.commune());
          SubjectService subjects = stage.get(SubjectService.class);

          DecisionResult result =
              stage
                  .get(DecisionService.class)
                  .decide(paper(Title.LEARNING_FAMILY, null, "Đạt 85 điểm", family));

          assertThat(subjects.search(Title.LEARNING_FAMILY, 2026, decider, "").get(0).isHolding())
              .isTrue();
          assertThat(subjects.search(Title.LEARNING_FAMILY, 2025, decider, "").get(0).isHolding())
              .isFalse();
          assertThat(
                  stage
                      .get(RecognitionService.class)
                      .frozen(result.recognised().get(0).recognition()))
              .contains("Đạt 85 điểm");
        });
  }

  @Test
  void theProvinceDecidesOnCommunesAndUnitsOnly() {
    play(
        (stage, map) -> {
          UUID workplace = map.unit(map.register().workplace(map.commune()));
          UUID family = map.id("household", map.register().household(map.hamlet()));
          UUID province = map.unit(map.province());
          signIn(stage, Role.PROVINCE_STAFF, map.province());
          SubjectService subjects = stage.get(SubjectService.class);
          DecisionService decisions = stage.get(DecisionService.class);

          assertThat(subjects.titles())
              .containsExactly(Title.LEARNING_COMMUNITY, Title.LEARNING_UNIT);
          assertThat(subjects.deciders(Title.LEARNING_UNIT))
              .extracting(UnitRow::id)
              .containsExactly(province);
          assertThat(subjects.search(Title.LEARNING_COMMUNITY, 2026, province, "xa"))
              .extracting(SubjectRow::id)
              .containsExactlyInAnyOrder(map.unit(map.commune()), map.unit(map.neighbour()));
          assertThat(
                  decisions
                      .decide(paper(Title.LEARNING_UNIT, province, null, workplace))
                      .recognised())
              .hasSize(1);
          assertThat(
                  decisions
                      .decide(
                          new DecideTitles(
                              Title.LEARNING_COMMUNITY,
                              2026,
                              "13/QĐ",
                              LocalDate.of(2026, 11, 20),
                              "A",
                              null,
                              province,
                              paper(
                                      Title.LEARNING_COMMUNITY,
                                      null,
                                      null,
                                      map.unit(map.commune()),
                                      map.unit(map.hamlet()))
                                  .items()))
                      .refused())
              .extracting(DecisionResult.RefusedItem::code)
              .containsExactly("recognition.commune-decides");
          assertThatThrownBy(
                  () -> decisions.decide(paper(Title.LEARNING_FAMILY, province, null, family)))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(
                  () -> decisions.decide(paper(Title.LEARNING_UNIT, null, null, workplace)))
              .isInstanceOf(Forbidden.class);
        });
  }
}
