package vn.hieuhoc.organisation;

/**
 * What an act changes of a unit that stays itself; what is null stays.
 *
 * @param code new code, or null
 * @param name new full name, or null
 * @param shortName new name without the kind, or null
 * @param kind new sort, or null
 * @param parentId key of the new unit above, or null
 * @param areaUnitId key of the new unit it serves, or null
 */
public record Turn(
    String code, String name, String shortName, UnitKind kind, Long parentId, Long areaUnitId) {

  /** It stands under another unit. */
  public static Turn under(Long parentId, Long areaUnitId) {
    return new Turn(null, null, null, null, parentId, areaUnitId);
  }
}
