package vn.hieuhoc.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a unit is to be.
 *
 * @param code its code, unique among its siblings at a date
 * @param name full name with its kind, such as {@code Xã Vạn Ninh}
 * @param shortName name without the kind, or null when the same
 * @param level how high it stands
 * @param kind what sort it is
 * @param managedLevel workplace: the level that manages it, else null
 * @param workplaceKind workplace: what sort of workplace, or null when not known
 * @param address where it is, or null
 * @param phone how to call it, or null
 * @param openingHours when it is open, in words, or null
 */
public record NewUnit(
    @NotBlank @Size(max = 40) String code,
    @NotBlank @Size(max = 200) String name,
    @Size(max = 200) String shortName,
    @NotNull UnitLevel level,
    @NotNull UnitKind kind,
    UnitLevel managedLevel,
    UnitKind.Workplace workplaceKind,
    @Size(max = 300) String address,
    @Size(max = 30) String phone,
    @Size(max = 200) String openingHours) {

  /** A unit without contact details. */
  public static NewUnit named(
      String code, String name, String shortName, UnitLevel level, UnitKind kind) {
    return new NewUnit(code, name, shortName, level, kind, null, null, null, null, null);
  }
}
