package vn.hieuhoc.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A unit went on in another by an act.
 *
 * @param predecessor key of the unit that was
 * @param successor key of the unit that is; the same for a unit that stays itself
 * @param share part of the predecessor: 1 for all of it, null when not measured
 * @param holding key of the unit that holds what of a split unit is still to be placed, or null
 */
public record UnitPair(Long predecessor, Long successor, BigDecimal share, Long holding) {

  /**
   * A unit went on in another on a day.
   *
   * @param unit key of the one in which it went on
   * @param date since when
   * @param act key of the act
   */
  public record Onward(Long unit, LocalDate date, Long act) {}

  /** Whether the unit stayed itself. */
  public boolean isItself() {
    return predecessor.equals(successor);
  }

  /** Where everything of the predecessor goes for now. */
  public Long target() {
    return holding == null ? successor : holding;
  }
}
