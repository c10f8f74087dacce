package vn.hieuhoc.position;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which posts are looked for; null leaves a condition out.
 *
 * @param unit public id of the unit they are held at
 * @param kind as what
 * @param asOf a day on which they are held
 */
public record PositionSearch(UUID unit, PositionKind kind, LocalDate asOf) {

  /** Whether a post fits. */
  public boolean fits(PositionRow row) {
    return (unit == null || unit.equals(row.unit()))
        && (kind == null || kind == row.kind())
        && (asOf == null || row.isHeldOn(asOf));
  }
}
