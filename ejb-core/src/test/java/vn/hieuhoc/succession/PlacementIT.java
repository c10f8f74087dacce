package vn.hieuhoc.succession;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import vn.hieuhoc.support.SqlRow;

/** What a split leaves waits, is counted, and goes where somebody puts it. */
class PlacementIT {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2025, 8, 1);

  @Test
  void hamletsAndPeopleGoWhereTheyAreLaidAndNobodyIsLost() {
    onSplit(
        split -> {
          Drawn drawn = split.drawn;
          assertThat(split.waiting()).isEqualTo(5);
          assertThat(split.living(split.one) + split.living(split.two)).isZero();

          drawn.map.place(split.hamlet, split.one.key());
          drawn.map.drawAgain();

          assertThat(split.waiting()).isEqualTo(2);
          assertThat(split.living(split.one)).isEqualTo(3);
          split.placements.place(
              Stays.PEOPLE, List.of(split.single), split.holding, split.two.key());
          assertThat(split.waiting()).isEqualTo(1);
          assertThat(split.living(split.two)).isEqualTo(1);
          // The people of the day before are still those of the old unit, on its map.
          assertThat(drawn.living(split.was.key(), DAY.minusDays(1), DAY.minusDays(1)))
              .isEqualTo(5);
        });
  }

  @Test
  void aHouseholdFollowsItsHeadAndItsPeopleFollowIt() {
    onSplit(
        split -> {
          Drawn drawn = split.drawn;
          drawn.household(split.holding, "H9", DAY);
          Long household = drawn.key("select max(id) from household");
          for (Object[] member :
              List.of(new Object[] {split.single, "HEAD"}, new Object[] {split.other, "MEMBER"})) {
            drawn.execute(
                "insert into household_member (household_id, person_id, member_role, valid_from)"
                    + " values (?1, ?2, ?3, '2026-01-01')",
                household,
                member[0],
                member[1]);
          }
          split.placements.place(
              Stays.PEOPLE, List.of(split.single), split.holding, split.one.key());

          List<SqlRow> households = split.placements.households(split.holding);
          assertThat(households).hasSize(1);
          assertThat(households.get(0).key(1)).isEqualTo(split.one.key());
          split.placements.place(
              Stays.HOUSEHOLDS, List.of(household), split.holding, split.one.key());
          List<SqlRow> followers = split.placements.followers(split.holding);
          assertThat(followers).hasSize(1);
          assertThat(followers.get(0).key(0)).isEqualTo(split.other);
          assertThat(followers.get(0).key(1)).isEqualTo(split.one.key());
        });
  }

  @Test
  void placingIsUndoneWithTheAct() {
    onSplit(
        split -> {
          Drawn drawn = split.drawn;
          drawn.map.place(split.hamlet, split.one.key());
          split.placements.place(
              Stays.PEOPLE, List.of(split.single), split.holding, split.two.key());
          drawn.map.drawAgain();

          drawn.undo(split.act);

          assertThat(drawn.living(split.was.key(), Drawn.TODAY, Drawn.TODAY)).isEqualTo(5);
          assertThat(split.living(split.one) + split.living(split.two)).isZero();
          assertThat(drawn.organisation.unit(split.hamlet).parentKey()).isEqualTo(split.was.key());
        });
  }

  @Test
  void whatWaitsIsListedForThoseWhoReachASuccessor() {
    onSplit(
        split -> {
          List<SqlRow> mine = split.placements.holdings(List.of(split.one.key()));
          assertThat(mine).hasSize(1);
          assertThat(mine.get(0).text(4)).isEqualTo(split.was.name());
          assertThat(mine.get(0).key(5)).as("units").isEqualTo(2);
          assertThat(mine.get(0).key(6)).as("people").isEqualTo(5);
          assertThat(mine.get(0).key(7)).as("single people").isEqualTo(2);
          UnitRow elsewhere = split.drawn.byCode(Drawn.TODAY).get("22609");
          assertThat(split.placements.holdings(List.of(elsewhere.key()))).isEmpty();
          assertThat(split.placements.units(split.holding))
              .extracting(WaitingRow::name)
              .contains("Thôn Giữa");
          assertThat(split.placements.places(List.of(split.one.key(), split.two.key())))
              .extracting(WaitingRow::id)
              .contains(split.one.id(), split.two.id());
        });
  }

  /**
   * A ward that was split in two, with a hamlet of three people and two whose hamlet is unknown.
   */
  private static final class Split {

    final Drawn drawn;
    final PlacementRepository placements;
    final UnitRow was;
    final UnitRow one;
    final UnitRow two;
    final Long hamlet;
    final Long single;
    final Long other;
    final UUID act;
    final Long holding;

    Split(Drawn drawn) {
      this.drawn = drawn;
      placements = Wired.with(drawn.entityManager, new PlacementRepository());
      drawn.loadFirst();
      Map<String, UnitRow> units = drawn.byCode(Drawn.TODAY);
      was = units.get("22366");
      one = units.get("22390");
      two = units.get("22402");
      hamlet =
          drawn.organisation.key(
              drawn.organisation.create(
                  UnitTree.ADMINISTRATIVE,
                  NewUnit.named("G", "Thôn Giữa", null, UnitLevel.HAMLET, UnitKind.HAMLET),
                  was.key(),
                  null,
                  LONG_AGO));
      for (int i = 0; i < 3; i++) {
        drawn.person(hamlet, LONG_AGO, null);
      }
      single = drawn.person(was.key(), LONG_AGO, null);
      other = drawn.person(was.key(), LONG_AGO, null);
      act =
          drawn.apply(
              new SuccessionRequest(
                  SuccessionKind.SPLIT,
                  "B",
                  DAY,
                  null,
                  List.of(
                      new SuccessionRequest.Part(
                          was.id(), one.id().toString(), new BigDecimal("0.7")),
                      new SuccessionRequest.Part(
                          was.id(), two.id().toString(), new BigDecimal("0.3"))),
                  null));
      holding =
          drawn.steps.moves(act).stream()
              .filter(pair -> pair.predecessor().equals(was.key()))
              .map(UnitPair::holding)
              .findFirst()
              .orElseThrow();
    }

    long waiting() {
      return drawn.living(holding, Drawn.TODAY, Drawn.TODAY);
    }

    long living(UnitRow unit) {
      return drawn.living(unit.key(), Drawn.TODAY, Drawn.TODAY);
    }
  }

  private static void onSplit(Consumer<Split> rule) {
    Wired.inTransaction(entityManager -> rule.accept(new Split(new Drawn(entityManager))));
  }
}
