package vn.hieuhoc.organisation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnameseText;

/**
 * A unit as it was at a date.
 *
 * @param key database key, for use between features; never leaves the server
 * @param id public id
 * @param tree its tree
 * @param code code at the date
 * @param name full name at the date
 * @param shortName name without the kind
 * @param level how high it stands
 * @param kind what sort it is
 * @param parentKey key of the unit above, or null
 * @param parent public id of the unit above, or null
 * @param areaKey association, centre, workplace: key of the administrative unit it serves, or null
 * @param validFrom since when it is so
 * @param validTo until when it was so, exclusive, or null
 * @param address where it is, or null
 * @param phone how to call it, or null
 * @param openingHours when it is open, or null
 * @param managedLevel workplace: the level that manages it, or null
 * @param workplaceKind workplace: what sort of workplace, or null
 */
public record UnitRow(
    Long key,
    UUID id,
    UnitTree tree,
    String code,
    String name,
    String shortName,
    UnitLevel level,
    UnitKind kind,
    Long parentKey,
    UUID parent,
    Long areaKey,
    LocalDate validFrom,
    LocalDate validTo,
    String address,
    String phone,
    String openingHours,
    UnitLevel managedLevel,
    UnitKind.Workplace workplaceKind)
    implements Serializable {

  /**
   * Demands that it is a unit that somebody may choose, and not one that only holds what waits.
   *
   * @throws Refused {@code organisation.to-be-placed}
   */
  public void requireChosen(String field) {
    if (kind == UnitKind.TO_BE_PLACED) {
      throw Refused.of(field, "organisation.to-be-placed", name);
    }
  }

  /** The highest first, then by short name. */
  static final Comparator<UnitRow> BY_RANK =
      Comparator.comparing(UnitRow::level).thenComparing(UnitRow::shortName, VietnameseText.ORDER);
}
