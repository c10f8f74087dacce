package vn.hieuhoc.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.schema.Wired;

class UnitRepositoryIT {

  private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void aUnitWithoutOneAboveIsReadAndItsSubtreeAndPathAreKnown() {
    Wired.inTransaction(
        entityManager -> {
          UnitRepository units = Wired.with(entityManager, new UnitRepository());
          Long province = create(units, "Tỉnh Thử", UnitLevel.PROVINCE, null, MERGER);
          Long commune = create(units, "Xã Thử", UnitLevel.COMMUNE, province, MERGER);
          Long hamlet = create(units, "Thôn Thử", UnitLevel.HAMLET, commune, TODAY.minusDays(1));

          assertThat(units.rowsOf(List.of(province), TODAY).get(0).parent()).isNull();
          assertThat(units.rowsOf(List.of(hamlet), TODAY).get(0).parentKey()).isEqualTo(commune);
          assertThat(units.rowsOf(List.of(hamlet), MERGER)).isEmpty();
          assertThat(units.lastRow(hamlet).orElseThrow().name()).isEqualTo("Thôn Thử");
          assertThat(units.pathRows(hamlet, TODAY))
              .extracting(UnitRow::key)
              .containsExactly(province, commune, hamlet);
          assertThat(units.subtree(province, UnitTree.ADMINISTRATIVE, TODAY))
              .extracting(UnitRow::key)
              .containsExactlyInAnyOrder(province, commune, hamlet);
          assertThat(units.subtree(province, UnitTree.ADMINISTRATIVE, MERGER)).hasSize(2);
          assertThat(units.byName("thu", UnitTree.ADMINISTRATIVE, TODAY, 200))
              .extracting(UnitRow::key)
              .contains(hamlet);
          assertThat(units.successors(hamlet)).isEmpty();
        });
  }

  @Test
  void marksOfAPlaceAreKeptAndReplaced() {
    Wired.inTransaction(
        entityManager -> {
          UnitRepository units = Wired.with(entityManager, new UnitRepository());
          Long commune = create(units, "Xã Xa", UnitLevel.COMMUNE, null, MERGER);
          units.add(new UnitArea(commune, new AreaPeriod(Area.REMOTE, MERGER, null)));

          assertThat(units.areas(commune))
              .isEqualTo(List.of(new AreaPeriod(Area.REMOTE, MERGER, null)));

          units.removeAreas(commune);
          assertThat(units.areas(commune)).isEmpty();
        });
  }

  private static Long create(
      UnitRepository units, String name, UnitLevel level, Long parent, LocalDate from) {
    OrganisationalUnit unit = new OrganisationalUnit(UnitTree.ADMINISTRATIVE, Instant.EPOCH);
    units.add(unit);
    UnitKind kind =
        switch (level) {
          case PROVINCE -> UnitKind.PROVINCE;
          case HAMLET -> UnitKind.HAMLET;
          default -> UnitKind.COMMUNE;
        };
    NewUnit described = NewUnit.named(unit.publicId().toString(), name, null, level, kind);
    units.add(new UnitVersion(unit.id(), from, described, parent, null));
    units.close(unit.id(), parent, from);
    return unit.id();
  }
}
