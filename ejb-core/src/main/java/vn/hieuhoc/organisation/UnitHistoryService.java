package vn.hieuhoc.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;

/** What became of a unit, and from what it has come. The map and its history are public. */
@Stateless
public class UnitHistoryService {

  @Inject private UnitRepository units;

  /**
   * What the unit was called and where it stood, one row a version, the latest first.
   *
   * @throws NotFound when no unit has the id
   */
  @OpenToAll
  public List<UnitRow> versions(UUID unitId) {
    return units.versions(key(unitId));
  }

  /** The units a unit went on in, with their last name: the oldest act first. */
  @OpenToAll
  public List<Named> successors(UUID unitId) {
    return named(units.successors(key(unitId)));
  }

  /** The units a unit has come from, with their last name: the oldest act first. */
  @OpenToAll
  public List<Named> predecessors(UUID unitId) {
    return named(units.predecessors(key(unitId)));
  }

  /**
   * A unit that went before or after.
   *
   * @param name its last name
   * @param row which, since when and by which act
   */
  public record Named(String name, SuccessorRow row) implements java.io.Serializable {}

  private List<Named> named(List<SuccessorRow> rows) {
    Map<UUID, String> names = new HashMap<>();
    units
        .lastNames(rows.stream().map(SuccessorRow::unit).toList())
        .forEach(cell -> names.put((UUID) cell[0], (String) cell[1]));
    List<Named> named = new ArrayList<>();
    rows.forEach(row -> named.add(new Named(names.get(row.unit()), row)));
    return named;
  }

  private Long key(UUID unitId) {
    return units.key(unitId).orElseThrow(() -> new NotFound("unit", unitId));
  }
}
