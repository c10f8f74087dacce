package vn.hieuhoc.api.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.organisation.AreaPeriod;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;

/**
 * A unit as programs see it.
 *
 * @param id public id
 * @param code code at the date
 * @param name name at the date
 * @param level how high it stands
 * @param kind what sort it is
 * @param parent public id of the unit above, or null
 * @param validFrom since when it is so
 * @param validTo until when it was so, exclusive, or null
 * @param areas its own dated marks
 * @param tree its tree
 * @param shortName name without the kind
 * @param address where it is, or null
 * @param phone how to call it, or null
 * @param openingHours when it is open, or null
 * @param managedLevel workplace: the level that manages it, or null
 * @param workplaceKind workplace: what sort of workplace, or null
 */
public record UnitJson(
    UUID id,
    String code,
    String name,
    UnitLevel level,
    UnitKind kind,
    UUID parent,
    LocalDate validFrom,
    LocalDate validTo,
    List<AreaPeriod> areas,
    UnitTree tree,
    String shortName,
    String address,
    String phone,
    String openingHours,
    UnitLevel managedLevel,
    UnitKind.Workplace workplaceKind) {

  static UnitJson of(UnitRow row, List<AreaPeriod> areas) {
    return new UnitJson(
        row.id(),
        row.code(),
        row.name(),
        row.level(),
        row.kind(),
        row.parent(),
        row.validFrom(),
        row.validTo(),
        areas,
        row.tree(),
        row.shortName(),
        row.address(),
        row.phone(),
        row.openingHours(),
        row.managedLevel(),
        row.workplaceKind());
  }
}
