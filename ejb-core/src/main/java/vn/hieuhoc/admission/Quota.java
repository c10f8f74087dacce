package vn.hieuhoc.admission;

import java.io.Serializable;
import java.util.UUID;

/**
 * How many may come from a unit.
 *
 * @param unit public id of the unit
 * @param unitName its name
 * @param seats how many of its people may have a seat at most
 * @param taken how many have one
 */
public record Quota(UUID unit, String unitName, int seats, int taken) implements Serializable {

  /** True when nobody else may come from there. */
  public boolean full() {
    return taken >= seats;
  }
}
