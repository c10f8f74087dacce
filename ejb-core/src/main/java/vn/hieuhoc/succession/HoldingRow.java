package vn.hieuhoc.succession;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/**
 * What a split unit has left to be placed.
 *
 * @param id public id of the unit that holds it
 * @param name its name
 * @param was public id of the unit that was split
 * @param wasName its last name
 * @param targets the units it was split into
 * @param units hamlets, centres and workplaces that wait
 * @param people people who wait, those of the hamlets that wait included
 * @param single people of them who wait one by one, because their hamlet is not known
 * @param households households that wait one by one
 * @param clans clans that wait one by one
 */
public record HoldingRow(
    UUID id,
    String name,
    UUID was,
    String wasName,
    List<Target> targets,
    long units,
    long people,
    long single,
    long households,
    long clans)
    implements Serializable {

  /**
   * A unit in which something may be placed.
   *
   * @param id public id
   * @param name its name
   */
  public record Target(UUID id, String name) implements Serializable {}

  /** Whether anything waits. */
  public boolean isWaiting() {
    return units + people + households + clans > 0;
  }
}
