package vn.hieuhoc.gazetteer;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.NewUnit;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.organisation.UnitTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/**
 * New hamlets, centres, workplaces and associations, entered by staff. One of a commune that has
 * ended since is entered on the map of its day, and goes along the acts from there on.
 */
@Stateless
public class UnitFoundingService {

  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /**
   * Creates a hamlet in a commune that stood on its first day.
   *
   * @return public id of the hamlet
   * @throws Refused {@code organisation.code-taken} when the commune has that code already, {@code
   *     organisation.not-yet} when the commune had not begun
   */
  public UUID createHamlet(UUID communeId, @Valid @NotNull NewUnit hamlet, LocalDate from) {
    UnitRow commune = organisation.unit(communeId);
    commune.requireChosen("parent");
    if (commune.level() != UnitLevel.COMMUNE || commune.tree() != UnitTree.ADMINISTRATIVE) {
      throw Refused.of("parent", "organisation.hamlet-needs-commune", commune.name());
    }
    if (hamlet.level() != UnitLevel.HAMLET) {
      throw Refused.of("level", "organisation.not-a-hamlet", hamlet.level().name());
    }
    HeldRole as = access.require(commune.key(), Role.ADMIN, Role.COMMUNE_STAFF);
    return found(UnitTree.ADMINISTRATIVE, hamlet, commune.key(), commune, from, as);
  }

  /**
   * Creates a workplace, a learning centre or an association unit that serves a commune or hamlet.
   * An association is entered on today's map only.
   *
   * @return public id of the unit
   * @throws Refused {@code organisation.code-taken}, {@code organisation.not-on-map} or {@code
   *     organisation.tree-not-serving}
   */
  public UUID createServing(
      UnitTree tree, UUID areaId, @Valid @NotNull NewUnit unit, LocalDate from) {
    UnitRow area = organisation.unit(areaId);
    area.requireChosen("parent");
    HeldRole as = access.require(area.key(), Role.ADMIN, Role.COMMUNE_STAFF);
    if (tree == UnitTree.ADMINISTRATIVE) {
      throw Refused.of("tree", "organisation.tree-not-serving", tree.name());
    }
    Long parent = area.key();
    if (tree == UnitTree.ASSOCIATION) {
      requireStood(area, from);
      requireStood(area, VietnamTime.today(clock));
      Long above = area.parentKey() == null ? area.key() : area.parentKey();
      parent =
          organisation.serving(above, tree).stream().map(UnitRow::key).findFirst().orElse(null);
    }
    return found(tree, unit, parent, area, from, as);
  }

  private UUID found(
      UnitTree tree, NewUnit unit, Long parent, UnitRow place, LocalDate from, HeldRole as) {
    Long area = tree == UnitTree.ADMINISTRATIVE ? null : place.key();
    UUID id = organisation.create(tree, unit, parent, area, from);
    auditLog.write(Act.on("unit.create", "unit", id).at(place.key()).as(as));
    return id;
  }

  /** An association does not go along by itself: acts join those of several communes. */
  private void requireStood(UnitRow place, LocalDate day) {
    if (organisation.unitAt(place.key(), day).isEmpty()) {
      throw Refused.of("from", "organisation.not-on-map", place.name(), day);
    }
  }
}
