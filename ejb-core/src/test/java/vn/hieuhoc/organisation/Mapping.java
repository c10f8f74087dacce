package vn.hieuhoc.organisation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import vn.hieuhoc.schema.Wired;

/** The organisation at work outside a container. */
public final class Mapping {

  private Mapping() {}

  /** Reads and creates units. */
  public static OrganisationService organisation(EntityManager entityManager, Clock clock) {
    OrganisationService organisation = new OrganisationService();
    Wired.with(organisation, "units", Wired.with(entityManager, new UnitRepository()));
    Wired.with(organisation, "map", map(entityManager, clock));
    return Wired.with(organisation, "clock", clock);
  }

  /** Reads what became of units. */
  public static UnitHistoryService history(EntityManager entityManager) {
    UnitHistoryService history = new UnitHistoryService();
    return Wired.with(history, "units", Wired.with(entityManager, new UnitRepository()));
  }

  /** Draws the map. */
  public static UnitMap map(EntityManager entityManager, Clock clock) {
    UnitMap map = new UnitMap();
    Wired.with(map, "map", Wired.with(entityManager, new MapRepository()));
    Wired.with(map, "acts", Wired.with(entityManager, new ActRepository()));
    return Wired.with(map, "clock", clock);
  }
}
