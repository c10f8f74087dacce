package vn.hieuhoc.api.register;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitTree;

/**
 * A unit to be made: a hamlet of a commune, or what serves a commune or hamlet.
 *
 * @param tree its tree; ADMINISTRATIVE for hamlets
 * @param parent public id of the commune or hamlet it lies in or serves
 * @param code its code
 * @param name full name
 * @param shortName name without the kind, or null
 * @param level how high it stands
 * @param kind what sort it is
 * @param managedLevel workplace: the level that manages it, or null
 * @param workplaceKind workplace: what sort of workplace, or null
 * @param address where it is, or null
 * @param phone how to call it, or null
 * @param openingHours when it is open, or null
 * @param from first day
 */
public record NewUnitJson(
    @NotNull UnitTree tree,
    @NotNull UUID parent,
    String code,
    String name,
    String shortName,
    UnitLevel level,
    UnitKind kind,
    UnitLevel managedLevel,
    UnitKind.Workplace workplaceKind,
    String address,
    String phone,
    String openingHours,
    @NotNull LocalDate from) {

  NewUnit command() {
    return new NewUnit(
        code,
        name,
        shortName,
        level,
        kind,
        managedLevel,
        workplaceKind,
        address,
        phone,
        openingHours);
  }
}
