package vn.hieuhoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.CallerAccount;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.schema.SampleRegister;
import vn.hieuhoc.schema.Wired;
import vn.hieuhoc.schema.World;

/** Who sets targets, and that what was promised before stays readable. */
class TargetHistoryIT {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T05:00:00Z"), ZoneOffset.UTC);

  private static NewTarget target(String percent, String basis) {
    return new NewTarget(2030, new BigDecimal(percent), basis);
  }

  @Test
  void everyChangeIsKeptAndSavingTheSameIsNone() {
    Wired.inTransaction(
        entityManager -> {
          SampleRegister register = new SampleRegister(entityManager);
          Long province = register.province();
          UUID unit = UUID.fromString(register.publicId("organisational_unit", province));
          World world = new World(entityManager, CLOCK);
          signIn(world, Role.PROVINCE_STAFF, province);
          TargetService targets = world.get(TargetService.class);

          targets.load("I1", province, new TargetLine(2030, BigDecimal.TEN, "Chưa tính ở cổng"));
          targets.set("I7", unit, target("60", "Kế hoạch 1"));
          entityManager.flush();
          targets.set("I7", unit, target("60.00", " Kế hoạch 1 "));
          targets.set("I7", unit, target("62.5", "Kế hoạch 2"));
          entityManager.flush();
          assertThat(targets.own(unit))
              .singleElement()
              .satisfies(row -> assertThat(row.percent()).isEqualByComparingTo("62.5"));
          targets.remove("I7", unit, 2030);
          targets.remove("I7", unit, 2030);
          entityManager.flush();

          List<TargetChangeRow> history = targets.history(unit);
          assertThat(targets.own(unit)).isEmpty();
          assertThat(history).extracting(TargetChangeRow::year).containsExactly(2030, 2030, 2030);
          assertThat(history.get(0).now()).isNull();
          assertThat(history.get(0).before()).isEqualByComparingTo("62.5");
          assertThat(history.get(1).before()).isEqualByComparingTo("60");
          assertThat(history.get(2).before()).isNull();
          assertThat(history.get(2).basis()).isEqualTo("Kế hoạch 1");
        });
  }

  @Test
  void aCommuneSetsItsOwnTargetsOnly() {
    Wired.inTransaction(
        entityManager -> {
          SampleRegister register = new SampleRegister(entityManager);
          Long province = register.province();
          Long commune = register.commune(province);
          UUID above = UUID.fromString(register.publicId("organisational_unit", province));
          UUID own = UUID.fromString(register.publicId("organisational_unit", commune));
          World world = new World(entityManager, CLOCK);
          signIn(world, Role.COMMUNE_STAFF, commune);
          TargetService targets = world.get(TargetService.class);

          targets.set("I6", own, target("70", null));
          entityManager.flush();

          assertThat(targets.own(own)).hasSize(1);
          assertThatThrownBy(() -> targets.set("I6", above, target("70", null)))
              .isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> targets.remove("I6", above, 2030)).isInstanceOf(Forbidden.class);
          assertThatThrownBy(() -> targets.history(above)).isInstanceOf(Forbidden.class);
        });
  }

  private static void signIn(World world, Role role, Long unit) {
    world
        .get(Caller.class)
        .signIn(
            new CallerAccount(1L, UUID.randomUUID(), "test", null, null),
            List.of(new HeldRole(role, unit)));
  }
}
