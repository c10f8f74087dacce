package vn.hieuhoc.succession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.SuccessionKind;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.support.Refused;

/** What is entered with a day on which today's unit was not there yet. */
class WayIT {

  private static final LocalDate MERGER = OldMapLoader.MERGER;
  private static final LocalDate EVE_OF_2025 = LocalDate.of(2024, 12, 31);
  private static final LocalDate SPLIT = LocalDate.of(2026, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2015, 3, 1);

  /** Vạn Giã, one of the two communes that became Vạn Ninh in 2025. */
  private static final String OLD = "22489";

  @Test
  void aHamletEnteredOnTheOldMapGoesAlongAndItsPeopleAreCountedThenAndNow() {
    onAllMaps(
        drawn -> {
          UnitRow old = oldUnit(drawn);
          UnitRow oldProvince = provinceAt(drawn, EVE_OF_2025, old);
          UnitRow now = drawn.organisation.unit(drawn.organisation.way(old.key()).now());
          UnitRow province = provinceAt(drawn, Drawn.TODAY, now);
          long then = drawn.living(oldProvince.key(), EVE_OF_2025, EVE_OF_2025);
          long today = drawn.living(province.key(), Drawn.TODAY, Drawn.TODAY);

          Long hamlet = hamlet(drawn, old.key(), "CU", LocalDate.of(1990, 1, 1));
          drawn.person(hamlet, LONG_AGO, null);

          assertThat(drawn.living(oldProvince.key(), EVE_OF_2025, EVE_OF_2025)).isEqualTo(then + 1);
          assertThat(drawn.living(old.key(), EVE_OF_2025, EVE_OF_2025)).isOne();
          assertThat(drawn.living(province.key(), Drawn.TODAY, Drawn.TODAY)).isEqualTo(today + 1);
          assertThat(drawn.living(now.key(), Drawn.TODAY, Drawn.TODAY)).isOne();
          assertThat(drawn.organisation.unit(hamlet).parentKey()).isEqualTo(now.key());
          // The lines are those the whole map would be drawn with.
          List<String> lines = drawn.rows("unit_closure");
          drawn.map.drawAgain();
          assertThat(drawn.rows("unit_closure")).isEqualTo(lines);
        });
  }

  @Test
  void whoLivedInAHamletBeforeItWasEnteredLivedInWhatItsCommuneCameFrom() {
    onAllMaps(
        drawn -> {
          UnitRow was = cameFromSeveral(drawn);
          UnitRow part = splitOff(drawn, was);
          Long hamlet = hamlet(drawn, part.key(), "MOI", SPLIT);
          LocalDate before = SPLIT.minusMonths(2);

          List<UnitPair.Onward> since =
              drawn.organisation.way(hamlet).from("from", "Thôn MOI", before);

          assertThat(since)
              .extracting(UnitPair.Onward::unit, UnitPair.Onward::date)
              .containsExactly(tuple(was.key(), before), tuple(hamlet, SPLIT));
          assertThat(since.get(0).act()).isNull();
          assertThat(since.get(1).act()).isNotNull();
          assertThatThrownBy(
                  () -> drawn.organisation.way(hamlet).from("from", "Thôn MOI", LONG_AGO))
              .isInstanceOf(Refused.class);
        });
  }

  @Test
  void aHamletEnteredAfterAnActIsWhereItWasWhenTheActIsUndone() {
    onAllMaps(
        drawn -> {
          List<UnitRow> communes = drawn.organisation.communes();
          UnitRow was = communes.get(0);
          UnitRow into = communes.get(1);
          UUID act =
              drawn.apply(
                  new SuccessionRequest(
                      SuccessionKind.MERGE,
                      "Nhập xã",
                      SPLIT,
                      List.of(),
                      List.of(new SuccessionRequest.Part(was.id(), into.id().toString(), null)),
                      List.of()));
          Long hamlet = hamlet(drawn, was.key(), "SAU", MERGER);
          Long person = drawn.person(hamlet, MERGER, null);
          assertThat(drawn.organisation.unit(hamlet).parentKey()).isEqualTo(into.key());
          assertThat(drawn.living(into.key(), Drawn.TODAY, Drawn.TODAY)).isOne();

          drawn.undo(act);

          assertThat(drawn.organisation.unit(hamlet).parentKey()).isEqualTo(was.key());
          assertThat(drawn.living(was.key(), Drawn.TODAY, Drawn.TODAY)).isOne();
          assertThat(drawn.living(into.key(), Drawn.TODAY, Drawn.TODAY)).isZero();
          assertThat(
                  drawn.number(
                      "select count(*) from person_residence where person_id = ?1", person))
              .isOne();
        });
  }

  @Test
  void ofAUnitPutTogetherFromSeveralTheOldOnesAreNamed() {
    onAllMaps(
        drawn -> {
          UnitRow several = cameFromSeveral(drawn);

          assertThatThrownBy(
                  () ->
                      drawn.organisation.way(several.key()).from("from", several.name(), LONG_AGO))
              .isInstanceOfSatisfying(
                  Refused.class,
                  refusal -> {
                    assertThat(refusal.code()).isEqualTo("organisation.not-yet-but");
                    assertThat(refusal.arguments().toString()).contains(several.name(), "; ");
                  });
          assertThat(drawn.organisation.way(several.key()).from("from", several.name(), MERGER))
              .hasSize(1);
        });
  }

  @Test
  void aUnitThatStandsGoesNowhere() {
    onAllMaps(
        drawn -> {
          for (UnitRow commune : drawn.organisation.communes()) {
            assertThat(drawn.organisation.way(commune.key()).now()).isEqualTo(commune.key());
          }
        });
  }

  private static UnitRow oldUnit(Drawn drawn) {
    return drawn.byCode(EVE_OF_2025).get(OLD);
  }

  /** One of two new communes into which a commune is split. */
  private static UnitRow splitOff(Drawn drawn, UnitRow was) {
    List<SuccessionRequest.NewSuccessor> made = new ArrayList<>();
    List<SuccessionRequest.Part> parts = new ArrayList<>();
    for (String code : List.of("P1", "P2")) {
      made.add(
          new SuccessionRequest.NewSuccessor(
              code,
              code,
              "Xã " + code,
              code,
              UnitLevel.COMMUNE,
              UnitKind.COMMUNE,
              was.parent().toString()));
      parts.add(new SuccessionRequest.Part(was.id(), code, new BigDecimal("0.5")));
    }
    drawn.apply(
        new SuccessionRequest(SuccessionKind.SPLIT, "Chia xã", SPLIT, made, parts, List.of()));
    return drawn.byCode(SPLIT).get("P1");
  }

  private static UnitRow cameFromSeveral(Drawn drawn) {
    return drawn.organisation.communes().stream()
        .filter(unit -> steps(drawn, unit).get(0).unit().equals(unit.key()))
        .filter(unit -> unit.validFrom().equals(MERGER))
        .findFirst()
        .orElseThrow();
  }

  private static List<UnitPair.Onward> steps(Drawn drawn, UnitRow unit) {
    return drawn.organisation.way(unit.key()).steps();
  }

  private static UnitRow provinceAt(Drawn drawn, LocalDate day, UnitRow unit) {
    return drawn.organisation.path(unit.key(), day).stream()
        .filter(above -> above.level() == UnitLevel.PROVINCE)
        .findFirst()
        .orElseThrow();
  }

  private static Long hamlet(Drawn drawn, Long commune, String code, LocalDate from) {
    return drawn.organisation.key(
        drawn.organisation.create(
            UnitTree.ADMINISTRATIVE,
            NewUnit.named(code, "Thôn " + code, null, UnitLevel.HAMLET, UnitKind.HAMLET),
            commune,
            null,
            from));
  }

  private static void onAllMaps(Consumer<Drawn> work) {
    Wired.inTransaction(
        entityManager -> {
          Drawn drawn = new Drawn(entityManager);
          drawn.loadFirst();
          drawn.loader.load();
          work.accept(drawn);
        });
  }
}
