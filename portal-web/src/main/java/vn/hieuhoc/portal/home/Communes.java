package vn.hieuhoc.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.VietnamTime;

/** The communes and their learning centres, read anew every few minutes: every page names some. */
@ApplicationScoped
public class Communes {

  private static final Duration KEPT = Duration.ofMinutes(5);

  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  private volatile Map map;

  private record Map(Instant at, List<UnitRow> communes, List<UnitRow> centres) {}

  /** Today's communes, by name. */
  public List<UnitRow> all() {
    return map().communes();
  }

  /** Today's learning centres, by name. */
  public List<UnitRow> centres() {
    return map().centres();
  }

  /** The commune with this public id. */
  public Optional<UnitRow> byId(UUID id) {
    return all().stream().filter(c -> c.id().equals(id)).findFirst();
  }

  /** The learning centre of a commune. */
  public Optional<UnitRow> centreOf(Long communeKey) {
    return centres().stream().filter(c -> communeKey.equals(c.areaKey())).findFirst();
  }

  /** The commune in which a unit lies. */
  public Optional<UnitRow> around(Long unitKey) {
    Optional<UnitRow> itself = all().stream().filter(c -> c.key().equals(unitKey)).findFirst();
    return itself.or(
        () ->
            organisation
                .communeOf(unitKey, VietnamTime.today(clock))
                .filter(unit -> unit.tree() == UnitTree.ADMINISTRATIVE));
  }

  private Map map() {
    Map known = map;
    Instant now = clock.instant();
    if (known == null || known.at().plus(KEPT).isBefore(now)) {
      known = new Map(now, organisation.communes(), organisation.centres());
      map = known;
    }
    return known;
  }
}
