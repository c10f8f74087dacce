package vn.hieuhoc.gazetteer;

import java.util.EnumSet;
import java.util.Set;
import vn.hieuhoc.organisation.UnitKind;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;

/** Which sorts of unit stand how high, under which, and how they may be called. Pure. */
public final class UnitRules {

  /** Controls, and signs that are not seen but turn or join others. */
  private UnitRules() {}

  /** The sorts of administrative unit of a level. */
  public static Set<UnitKind> kinds(UnitLevel level) {
    return switch (level) {
      case PROVINCE -> EnumSet.of(UnitKind.PROVINCE);
      case DISTRICT -> EnumSet.of(UnitKind.CITY, UnitKind.TOWN, UnitKind.DISTRICT);
      case COMMUNE ->
          EnumSet.of(UnitKind.WARD, UnitKind.COMMUNE, UnitKind.TOWNSHIP, UnitKind.SPECIAL_ZONE);
      case HAMLET -> EnumSet.of(UnitKind.HAMLET, UnitKind.RESIDENTIAL_GROUP);
    };
  }

  /** Whether a unit that stays itself may become one of this sort. */
  public static boolean mayBe(UnitRow unit, UnitKind kind) {
    return kind == unit.kind()
        || unit.tree() == UnitTree.ADMINISTRATIVE && kinds(unit.level()).contains(kind);
  }

  /** Whether units of a level stand right under those of another; districts are history. */
  public static boolean isRightUnder(UnitLevel level, UnitLevel parent) {
    return switch (level) {
      case PROVINCE -> false;
      case DISTRICT -> parent == UnitLevel.PROVINCE;
      case COMMUNE -> parent == UnitLevel.PROVINCE || parent == UnitLevel.DISTRICT;
      case HAMLET -> parent == UnitLevel.COMMUNE;
    };
  }

  /**
   * Demands that a unit that stays itself may stand under another one.
   *
   * @throws Refused {@code succession.parent-tree} or {@code succession.parent-level}
   */
  public static void requireUnder(UnitRow unit, UnitRow parent) {
    UnitTree tree =
        unit.tree() == UnitTree.ASSOCIATION ? UnitTree.ASSOCIATION : UnitTree.ADMINISTRATIVE;
    if (parent.tree() != tree) {
      throw Refused.of("changes", "succession.parent-tree", unit.name(), parent.name());
    }
    boolean fits =
        unit.tree() == UnitTree.ADMINISTRATIVE
            ? isRightUnder(unit.level(), parent.level())
            : parent.level().compareTo(unit.level()) < 0;
    if (!fits) {
      throw Refused.of("changes", "succession.parent-level", unit.name(), parent.name());
    }
  }
}
