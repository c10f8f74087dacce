package vn.hieuhoc.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.criteria.Title;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitLevel;
import vn.hieuhoc.organisation.UnitRow;

/**
 * Which units may decide on a title: the commune on all of them, the province on communes as
 * learning communities and on learning units.
 */
@ApplicationScoped
class Deciders {

  private static final Set<Title> OF_PROVINCE =
      EnumSet.of(Title.LEARNING_COMMUNITY, Title.LEARNING_UNIT);

  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private Caller caller;

  /** Demands that the caller may decide on the title at the unit. */
  HeldRole require(Title title, Long unitId) {
    return access.require(unitId, rolesAt(title, unitId));
  }

  /** Demands that the caller decides on some title, and says on which but the citizens'. */
  List<Title> titles() {
    access.requireAnywhere(Role.COMMUNE_STAFF, Role.PROVINCE_STAFF);
    return Arrays.stream(Title.values())
        .filter(title -> title != Title.LEARNING_CITIZEN)
        .filter(title -> caller.holds(Role.COMMUNE_STAFF) || OF_PROVINCE.contains(title))
        .toList();
  }

  /**
   * Demands that the caller decides anywhere on the title.
   *
   * @return the units where the caller's roles are held, the highest first
   */
  List<UnitRow> of(Title title) {
    access.requireAnywhere(
        OF_PROVINCE.contains(title)
            ? new Role[] {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF}
            : new Role[] {Role.COMMUNE_STAFF});
    Set<Long> keys = new LinkedHashSet<>(access.reach(Role.COMMUNE_STAFF));
    if (OF_PROVINCE.contains(title)) {
      access.reach(Role.PROVINCE_STAFF).stream().filter(this::isProvince).forEach(keys::add);
    }
    Collection<UnitRow> units = organisation.unitsOf(keys).values();
    if (units.isEmpty()) {
      require(title, organisation.province().key());
    }
    return units.stream()
        .sorted(Comparator.comparing(UnitRow::level).thenComparing(UnitRow::shortName))
        .toList();
  }

  /** Whether the unit is the province. */
  boolean isProvince(Long unitId) {
    UnitRow unit = organisation.unitsOf(List.of(unitId)).get(unitId);
    return unit != null && unit.level() == UnitLevel.PROVINCE;
  }

  private Role[] rolesAt(Title title, Long unitId) {
    return OF_PROVINCE.contains(title) && isProvince(unitId)
        ? new Role[] {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF}
        : new Role[] {Role.COMMUNE_STAFF};
  }
}
