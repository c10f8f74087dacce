package vn.hieuhoc.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Forbidden;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.organisation.UnitRow;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.VietnamTime;

/**
 * How far a caller sees and writes in the register. Roles at administrative units reach who lives
 * there; roles at a learning centre reach who lives in the commune it serves. A person out of reach
 * looks like one who does not exist.
 */
@ApplicationScoped
@Transactional
public class RegisterReach {

  private static final Role[] KEEPERS = {Role.COMMUNE_STAFF, Role.PROVINCE_STAFF, Role.HAMLET_HEAD};
  private static final Role[] AT_CENTRES = {Role.CENTRE_MANAGER, Role.PRESENTER};
  private static final Role[] READERS = {
    Role.COMMUNE_STAFF,
    Role.PROVINCE_STAFF,
    Role.HAMLET_HEAD,
    Role.CENTRE_MANAGER,
    Role.PRESENTER,
    Role.ADMIN
  };

  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private OrganisationService organisation;
  @Inject private Clock clock;

  /**
   * Keys of the units whose people the caller may list; never empty.
   *
   * @throws Forbidden when the caller keeps no part of the register
   */
  public List<Long> readable() {
    access.requireAnywhere(READERS);
    return readable(AT_CENTRES);
  }

  /** True when the caller presents somewhere, and may see less of people there than others do. */
  boolean presents() {
    return caller.roles().stream().anyMatch(held -> held.role() == Role.PRESENTER);
  }

  /**
   * Keys of the units of whose people the caller may know the day of birth: who presents a course
   * needs the year alone. Never empty.
   */
  List<Long> birthdaysReadable() {
    return readable(Role.CENTRE_MANAGER);
  }

  private List<Long> readable(Role... atCentres) {
    Set<Long> units = new LinkedHashSet<>(access.reach(KEEPERS));
    units.addAll(access.reach(Role.ADMIN));
    units.addAll(served(access.reach(atCentres)));
    return List.copyOf(units);
  }

  /**
   * Keys of the units at which the caller holds a keeper's role; what lies below is kept too. Never
   * empty.
   *
   * @throws Forbidden when the caller keeps no part of the register and reads none
   */
  public List<Long> kept() {
    access.requireAnywhere(READERS);
    return access.reach(KEEPERS);
  }

  /** Demands that the caller reads the register of some unit. */
  public void requireReaderAnywhere() {
    access.requireAnywhere(READERS);
  }

  /** Demands that the caller keeps the register of some unit. */
  public void requireKeeperAnywhere() {
    access.requireAnywhere(KEEPERS);
  }

  /**
   * Demands that the caller keeps the register of the unit: may change entries and collectives.
   *
   * @return the role held
   */
  public HeldRole requireKeeper(Long unitId) {
    return access.require(unitId, KEEPERS);
  }

  /**
   * As {@link #requireKeeper(Long)}, for what was asked for by its id: out of reach it does not
   * exist for the caller.
   */
  public HeldRole requireKeeper(Long unitId, String what, Object publicId) {
    return access.requireOrHide(unitId, what, publicId, KEEPERS);
  }

  /**
   * Demands that the caller may enter people who live at the unit: keepers, and who runs courses of
   * the centre there.
   *
   * @return the role held
   */
  public HeldRole requireEntry(Long unitId) {
    HeldRole atCentre = heldAtCentreFor(unitId);
    return atCentre != null ? atCentre : requireKeeper(unitId);
  }

  /**
   * Demands that the caller is the person or may read about who lives at the unit. Otherwise the
   * person does not exist for the caller; the refusal is audited all the same.
   *
   * @param personId key of the person
   * @param homeUnitId key of the unit of residence, or null
   * @param publicId what the caller asked for
   */
  public void requireReadable(Long personId, Long homeUnitId, Object publicId) {
    hiding(
        "person",
        publicId,
        () -> {
          if (homeUnitId == null || heldAtCentreFor(homeUnitId) == null) {
            access.requireSelfOr(personId, homeUnitId, READERS);
          }
        });
  }

  /**
   * As {@link #requireReadable(Long, Long, Object)}, for a household or clan.
   *
   * @param unitId key of the unit where it stands
   * @param what kind of the thing, as {@link NotFound} names it
   */
  public void requireReadable(Long unitId, String what, Object publicId) {
    hiding(
        what,
        publicId,
        () -> {
          if (heldAtCentreFor(unitId) == null) {
            access.require(unitId, READERS);
          }
        });
  }

  /** As {@link #requireReadable(Long, Long, Object)}, asked without consequence. */
  public boolean mayRead(Long personId, Long homeUnitId) {
    return isOwn(personId) || (homeUnitId != null && mayReadAt(homeUnitId));
  }

  /** True when the caller may read about who lives at the unit. */
  public boolean mayReadAt(Long unitId) {
    return access.may(unitId, READERS) || heldAtCentreFor(unitId) != null;
  }

  /** As {@link #requireReadable}, for what only the person and the keepers see and change. */
  public void requireSelfOrKeeper(Long personId, Long homeUnitId, Object publicId) {
    hiding("person", publicId, () -> access.requireSelfOr(personId, homeUnitId, KEEPERS));
  }

  /** True when the caller keeps the register of the unit. */
  public boolean isKeeper(Long unitId) {
    return unitId != null && access.may(unitId, KEEPERS);
  }

  /** True when the caller is the person, or acts for the person. */
  public boolean isOwn(Long personId) {
    return access.isSelf(personId);
  }

  /** True when the person is the caller, not somebody the caller helps. */
  public boolean isCaller(Long personId) {
    return personId.equals(caller.personId());
  }

  /** True when the caller is a person, or acts for one. */
  public boolean isPerson() {
    return caller.personId() != null || caller.actingForPersonId() != null;
  }

  /** Key of the person the caller is, or acts for. */
  public Long ownPerson() {
    return access.personId();
  }

  /** Key of the caller's account, or null. */
  public Long account() {
    return caller.accountId();
  }

  private HeldRole heldAtCentreFor(Long unitId) {
    List<Long> centres = access.reach(AT_CENTRES);
    List<Long> above = organisation.path(unitId, today()).stream().map(UnitRow::key).toList();
    return organisation.unitsOf(centres).values().stream()
        .filter(unit -> unit.areaKey() != null && above.contains(unit.areaKey()))
        .findFirst()
        .map(unit -> access.require(unit.key(), AT_CENTRES))
        .orElse(null);
  }

  private List<Long> served(Collection<Long> centres) {
    return organisation.unitsOf(centres).values().stream()
        .map(unit -> unit.areaKey() == null ? unit.key() : unit.areaKey())
        .filter(Objects::nonNull)
        .toList();
  }

  private static void hiding(String what, Object publicId, Runnable demand) {
    try {
      demand.run();
    } catch (Forbidden outOfReach) {
      throw new NotFound(what, publicId);
    }
  }

  private LocalDate today() {
    return VietnamTime.today(clock);
  }
}
