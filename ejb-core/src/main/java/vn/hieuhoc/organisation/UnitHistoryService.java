package vn.hieuhoc.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

  /** The units a unit has come from and those it went on in, the oldest act first. */
  @OpenToAll
  public List<Link> links(UUID unitId) {
    return units.links(key(unitId)).stream()
        .map(
            row ->
                new Link(
                    row.truth(0),
                    row.uuid(1),
                    row.text(2),
                    row.day(3),
                    row.text(4),
                    row.decimal(5)))
        .toList();
  }

  /** Where a unit went on, oldest act first. */
  @OpenToAll
  public List<SuccessorRow> successors(UUID publicId) {
    return units.successors(key(publicId));
  }

  /**
   * A unit that went before or after.
   *
   * @param after true when it came after
   * @param unit its public id
   * @param name its last name
   * @param date since when
   * @param basis the legal text
   * @param share part of the predecessor, or null when not measured
   */
  public record Link(
      boolean after, UUID unit, String name, LocalDate date, String basis, BigDecimal share)
      implements Serializable {}

  private Long key(UUID unitId) {
    return units.key(unitId).orElseThrow(() -> new NotFound("unit", unitId));
  }
}
