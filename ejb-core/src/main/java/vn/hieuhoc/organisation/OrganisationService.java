package vn.hieuhoc.organisation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.support.VietnameseText;

/** The units and their trees. The map itself is public; changing it is for staff. */
@Stateless
public class OrganisationService {

  @Inject private UnitRepository units;
  @Inject private UnitMap map;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** All units of a tree as at a day, by code. */
  @OpenToAll
  public List<UnitRow> tree(UnitTree tree, LocalDate asOf) {
    return units.wholeTree(tree, asOf);
  }

  /** The units right under a unit as at a day, of any tree, by name. */
  @OpenToAll
  public List<UnitRow> children(Long unitId, LocalDate asOf) {
    return units.children(unitId, asOf);
  }

  /** As {@link #children}, with what holds people that are still to be placed. */
  @OpenToAll
  public List<UnitRow> childrenWithRest(Long unitId, LocalDate asOf) {
    return units.childrenWithRest(unitId, asOf);
  }

  /** All units of a tree that lie in the subtree of a unit, itself included, as at a day. */
  @OpenToAll
  public List<UnitRow> subtree(Long rootId, UnitTree tree, LocalDate asOf) {
    return units.subtree(rootId, tree, asOf);
  }

  /** Today's communes, wards and special zones, by short name. */
  @OpenToAll
  public List<UnitRow> communes() {
    return units.byLevel(UnitTree.ADMINISTRATIVE, UnitLevel.COMMUNE, today());
  }

  /** Today's province. */
  @OpenToAll
  public UnitRow province() {
    return units.byLevel(UnitTree.ADMINISTRATIVE, UnitLevel.PROVINCE, today()).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound("unit", "PROVINCE"));
  }

  /** Today's hamlets of a commune, by name. */
  @OpenToAll
  public List<UnitRow> hamlets(Long communeId) {
    return units.children(communeId, today()).stream()
        .filter(unit -> unit.tree() == UnitTree.ADMINISTRATIVE)
        .toList();
  }

  /** Today's learning centres, by name. */
  @OpenToAll
  public List<UnitRow> centres() {
    return units.byKind(UnitKind.LEARNING_CENTRE, today());
  }

  /**
   * The administrative units of today that the caller's roles reach, down to the communes, for
   * choosing one: the highest first, then by short name. Refused when none of the roles is held.
   */
  public List<UnitRow> reached(Role... roles) {
    access.requireAnywhere(roles);
    Map<Long, UnitRow> held = unitsOf(access.reach(roles));
    List<Long> areas =
        held.values().stream()
            .map(unit -> unit.areaKey() == null ? unit.key() : unit.areaKey())
            .toList();
    List<UnitRow> reached = new ArrayList<>(unitsOf(areas).values());
    if (reached.stream().anyMatch(unit -> unit.level() == UnitLevel.PROVINCE)) {
      reached.removeIf(unit -> unit.level() == UnitLevel.COMMUNE);
      reached.addAll(communes());
    }
    reached.sort(UnitRow.BY_RANK);
    return reached;
  }

  /** The association, centre or workplaces that serve an administrative unit today. */
  @OpenToAll
  public List<UnitRow> serving(Long areaUnitId, UnitTree tree) {
    return units.serving(areaUnitId, today()).stream().filter(u -> u.tree() == tree).toList();
  }

  /** Units of a tree whose name contains the words, marks or not; at most {@code most}. */
  @OpenToAll
  public List<UnitRow> search(String words, UnitTree tree, LocalDate asOf, int most) {
    return units.byName(VietnameseText.fold(words), tree, asOf, most);
  }

  /** The units above a unit today, the highest first. */
  @OpenToAll
  public List<UnitRow> above(UUID publicId) {
    Long unitId = key(publicId);
    return path(unitId, today()).stream().filter(u -> !u.key().equals(unitId)).toList();
  }

  /** What stands right under a unit on a day (null: today), or serves it: of any tree, by name. */
  @OpenToAll
  public List<UnitRow> around(Long unitId, LocalDate asOf) {
    return units.around(unitId, asOf == null ? today() : asOf);
  }

  /** Association, centre and workplaces that serve an administrative unit today. */
  @OpenToAll
  public List<UnitRow> servingNow(UUID publicId) {
    return units.serving(key(publicId), today());
  }

  /** The unit with this code at a day, if there is exactly one. */
  @OpenToAll
  public Optional<UnitRow> byCode(UnitTree tree, String code, LocalDate asOf) {
    List<UnitRow> found = units.byCode(tree, code, asOf);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * The unit as it is today, or as it was last.
   *
   * @throws NotFound when no unit has the id
   */
  @OpenToAll
  public UnitRow unit(UUID publicId) {
    return units
        .rowOf(publicId, today())
        .or(() -> units.lastRow(key(publicId)))
        .orElseThrow(() -> new NotFound("unit", publicId));
  }

  /** As {@link #unit(UUID)}, by key. */
  @OpenToAll
  public UnitRow unit(Long unitId) {
    return unitAt(unitId, today())
        .or(() -> units.lastRow(unitId))
        .orElseThrow(() -> new NotFound("unit", unitId));
  }

  /** The unit as it was at a day, if it stood then. */
  @OpenToAll
  public Optional<UnitRow> unitAt(Long unitId, LocalDate asOf) {
    return units.rowsOf(List.of(unitId), asOf).stream().findFirst();
  }

  /**
   * Key of a unit.
   *
   * @throws NotFound when no unit has the id
   */
  @OpenToAll
  public Long key(UUID publicId) {
    return units.key(publicId).orElseThrow(() -> new NotFound("unit", publicId));
  }

  /** Several units as they are today, by key; missing keys are left out. */
  @OpenToAll
  public Map<Long, UnitRow> unitsOf(Collection<Long> unitIds) {
    Map<Long, UnitRow> rows = new HashMap<>();
    List<Long> keys = unitIds.stream().filter(key -> key > 0).toList();
    units.rowsOf(keys, today()).forEach(row -> rows.put(row.key(), row));
    return rows;
  }

  /** The units from the province down to the unit itself, as at a day: the breadcrumb. */
  @OpenToAll
  public List<UnitRow> path(Long unitId, LocalDate asOf) {
    return units.pathRows(unitId, asOf);
  }

  /** The province above a unit today. */
  @OpenToAll
  public UnitRow provinceOf(Long unitId) {
    return path(unitId, today()).stream()
        .filter(unit -> unit.level() == UnitLevel.PROVINCE)
        .findFirst()
        .orElseGet(this::province);
  }

  /** The commune in which a unit lies (or itself), as at a day. */
  @OpenToAll
  public Optional<UnitRow> communeOf(Long unitId, LocalDate asOf) {
    return path(unitId, asOf).stream()
        .filter(u -> u.tree() == UnitTree.ADMINISTRATIVE && u.level() == UnitLevel.COMMUNE)
        .findFirst();
  }

  /** What a unit came from, itself, and in what it went on: of split ones, what holds the rest. */
  @SystemUse
  public UnitPair.Way way(Long unitId) {
    return map.way(unitId);
  }

  /** The dated marks of a unit itself. */
  @OpenToAll
  public List<AreaPeriod> areas(Long unitId) {
    return units.areas(unitId);
  }

  /** The dated marks of several units themselves, by key; units without marks are left out. */
  @OpenToAll
  public Map<Long, List<AreaPeriod>> areasOf(Collection<Long> unitIds) {
    return units.areasOf(unitIds);
  }

  /** What the caller may change at a unit, for showing only what can be done. */
  public UnitPowers powers(UUID publicId) {
    UnitRow unit = unit(publicId);
    boolean administrative = unit.tree() == UnitTree.ADMINISTRATIVE;
    Long key = unit.key();
    return new UnitPowers(
        unit.level() == UnitLevel.COMMUNE
            && administrative
            && access.may(key, Role.ADMIN, Role.COMMUNE_STAFF),
        administrative && access.may(key, Role.ADMIN, Role.PROVINCE_STAFF),
        !administrative && access.may(key, Role.ADMIN, Role.COMMUNE_STAFF, Role.CENTRE_MANAGER),
        access.may(key, Role.values()));
  }

  /** Changes how a centre, workplace or association is reached. */
  public void setContact(UUID publicId, String address, String phone, String openingHours) {
    Long unitId = key(publicId);
    HeldRole as = access.require(unitId, Role.ADMIN, Role.COMMUNE_STAFF, Role.CENTRE_MANAGER);
    units
        .version(unitId, today())
        .orElseThrow(() -> new NotFound("unit", publicId))
        .contact(
            VietnameseText.tidyOrNull(address),
            VietnameseText.tidyOrNull(phone),
            VietnameseText.tidyOrNull(openingHours));
    auditLog.write(Act.on("unit.contact", "unit", publicId).at(unitId).as(as));
  }

  /** True while no unit has been loaded: a fresh database. */
  @SystemUse
  public boolean isEmpty() {
    return units.isEmpty();
  }

  /**
   * Creates a unit without asking who calls: first data and imports. What began on an old map goes
   * along with what it lies in.
   *
   * @param parentId key of the unit above, or null for a root
   * @param areaUnitId key of the administrative unit it serves, or null
   * @return public id
   */
  @SystemUse
  public UUID create(UnitTree tree, NewUnit unit, Long parentId, Long areaUnitId, LocalDate from) {
    boolean along = parentId != null && tree != UnitTree.ASSOCIATION;
    List<UnitPair.Onward> under = List.of(new UnitPair.Onward(parentId, from, null));
    if (along && (areaUnitId == null || areaUnitId.equals(parentId))) {
      under = map.way(parentId).from("from", unit(parentId).name(), from);
    }
    Long parent = under.get(0).unit();
    boolean taken =
        units.byCode(tree, unit.code(), from).stream()
            .anyMatch(other -> Objects.equals(other.parentKey(), parent));
    if (taken) {
      throw Refused.of("code", "organisation.code-taken", unit.code());
    }
    OrganisationalUnit identity = new OrganisationalUnit(tree, clock.instant());
    units.add(identity);
    Long area = Objects.equals(areaUnitId, parentId) ? parent : areaUnitId;
    UnitVersion version = new UnitVersion(identity.id(), from, unit, parent, area);
    units.add(version);
    if (under.size() == 1) {
      units.close(identity.id(), parent, from);
    } else {
      map.goAlong(version, under.subList(1, under.size()));
    }
    return identity.publicId();
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
