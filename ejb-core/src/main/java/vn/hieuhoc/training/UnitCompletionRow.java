package vn.hieuhoc.training;

import java.util.UUID;

/**
 * How many of a unit's people had to follow a programme, and how many have.
 *
 * @param unit public id
 * @param name name of the unit
 * @param required how many had to
 * @param completed how many of them have
 */
public record UnitCompletionRow(UUID unit, String name, long required, long completed) {

  /** How many have not. */
  public long missing() {
    return required - completed;
  }
}
