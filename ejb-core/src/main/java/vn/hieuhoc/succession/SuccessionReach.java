package vn.hieuhoc.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.SuccessionAct;
import vn.hieuhoc.organisation.UnitMap;
import vn.hieuhoc.organisation.UnitPair;
import vn.hieuhoc.organisation.UnitRow;

/** Who may draw the map: administrators and the staff of the province, within their reach. */
@ApplicationScoped
@Transactional
class SuccessionReach {

  private static final Role[] DRAWERS = {Role.ADMIN, Role.PROVINCE_STAFF};

  @Inject private Access access;
  @Inject private OrganisationService organisation;
  @Inject private UnitMap map;

  /**
   * Demands that the caller reaches every unit an act names.
   *
   * @return the role under which the last of them is reached
   */
  HeldRole require(SuccessionRequest request) {
    requireAnywhere();
    Set<Long> units = new LinkedHashSet<>();
    request.parts().forEach(part -> units.add(organisation.key(part.from())));
    request.parts().forEach(part -> addStanding(units, part.to()));
    request.units().stream()
        .filter(unit -> unit.parent() != null)
        .forEach(unit -> addStanding(units, unit.parent()));
    request.changes().forEach(change -> units.add(organisation.key(change.unit())));
    request.changes().stream()
        .filter(change -> change.parent() != null)
        .forEach(change -> units.add(organisation.key(change.parent())));
    return require(units);
  }

  /** Demands that the caller draws the map somewhere. */
  void requireAnywhere() {
    access.requireAnywhere(DRAWERS);
  }

  /** Demands that the caller draws the map within a unit. */
  void require(UUID unit) {
    require(List.of(organisation.key(unit)));
  }

  /** Demands that the caller reaches all these units, by key. */
  HeldRole require(Collection<Long> units) {
    requireAnywhere();
    HeldRole as = null;
    for (Long unit : units) {
      as = access.require(unit, DRAWERS);
    }
    return as;
  }

  /**
   * Demands that the caller reaches the units in which others went on, the places of those that
   * stayed themselves, and the places of all of them before the act, to which they go back.
   */
  HeldRole requireUndo(SuccessionAct act) {
    Set<Long> concerned = new LinkedHashSet<>();
    for (UnitPair pair : map.pairs(act.id())) {
      Optional<Long> now =
          pair.isItself()
              ? parentOn(pair.successor(), act.effectiveDate())
              : Optional.of(pair.successor());
      concerned.add(now.orElse(pair.successor()));
      parentOn(pair.predecessor(), act.effectiveDate().minusDays(1))
          .filter(parent -> organisation.unit(parent).validTo() == null)
          .ifPresent(concerned::add);
    }
    return require(concerned);
  }

  private Optional<Long> parentOn(Long unit, LocalDate day) {
    return organisation.unitAt(unit, day).map(UnitRow::parentKey);
  }

  /** Whether the caller draws the map anywhere. */
  boolean mayAnywhere() {
    return access.reach(DRAWERS).stream().anyMatch(unit -> unit > 0);
  }

  /** Key of the account that calls. */
  Long account() {
    return access.accountId();
  }

  private void addStanding(Set<Long> units, String id) {
    try {
      units.add(organisation.key(UUID.fromString(id)));
    } catch (IllegalArgumentException madeByTheAct) {
      // It has no place of its own yet: what it stands under is asked for.
    }
  }
}
