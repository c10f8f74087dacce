package vn.hieuhoc.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.VietnamTime;

/**
 * The one place that decides what a caller's roles reach. A use case asks in one line; the answer
 * is a role held at a unit above (or at) the one it wants to touch, or a refusal.
 */
@ApplicationScoped
@Transactional
public class Access {

  @Inject private Caller caller;
  @Inject private AccessRepository closure;
  @Inject private Event<AccessRefused> refused;
  @Inject private Clock clock;

  /**
   * Demands one of the roles at the unit or above it.
   *
   * @param unitId key of the unit that is touched
   * @param roles the roles that may
   * @return the held role under which the caller acts, the nearest to the unit not guaranteed
   * @throws NotSignedIn when nobody is signed in
   * @throws Forbidden when no held role of that kind reaches the unit
   */
  public HeldRole require(Long unitId, Role... roles) {
    requireSignedIn();
    return heldAt(unitId, roles)
        .or(
            () ->
                reachingRoles(unitId).stream()
                    .filter(held -> contains(roles, held.role()))
                    .findFirst())
        .orElseThrow(() -> refuse(unitId, roles));
  }

  /** A role held at the very unit: no need to look what lies above. */
  private Optional<HeldRole> heldAt(Long unitId, Role... roles) {
    return caller.roles().stream()
        .filter(held -> held.unitId().equals(unitId) && contains(roles, held.role()))
        .findFirst();
  }

  /** As {@link #require}, asked without consequence. */
  public boolean may(Long unitId, Role... roles) {
    return caller.roles().stream().anyMatch(held -> contains(roles, held.role()))
        && (heldAt(unitId, roles).isPresent()
            || reachingRoles(unitId).stream().anyMatch(held -> contains(roles, held.role())));
  }

  /**
   * Demands one of the roles, held anywhere: for lists, which are then narrowed to {@link #reach}.
   *
   * @return the first such role held
   * @throws NotSignedIn when nobody is signed in
   * @throws Forbidden when none of the roles is held
   */
  public HeldRole requireAnywhere(Role... roles) {
    requireSignedIn();
    return caller.roles().stream()
        .filter(held -> contains(roles, held.role()))
        .findFirst()
        .orElseThrow(() -> refuse(null, roles));
  }

  /** Whether a role held at a unit reaches another one today. */
  public boolean reaches(Long heldAtUnitId, Long unitId) {
    return heldAtUnitId.equals(unitId)
        || closure.above(unitId, VietnamTime.today(clock)).contains(heldAtUnitId);
  }

  /**
   * Keys of the units at which one of the roles is held: the roots of what the caller may list.
   * Narrow a list with {@code exists (select 1 from UnitClosure c where c.descendantId = x.unitId
   * and c.ancestorId in :reach and c.validTo is null)}. Never empty: without a role it holds one
   * key that no unit has.
   */
  public List<Long> reach(Role... roles) {
    List<Long> units =
        caller.roles().stream()
            .filter(held -> contains(roles, held.role()))
            .map(HeldRole::unitId)
            .distinct()
            .toList();
    return units.isEmpty() ? List.of(-1L) : units;
  }

  /**
   * Demands one of the roles at the unit of something that only staff there may know of. To
   * everybody else it does not exist, as if its id had been made up; the refusal is audited all the
   * same.
   *
   * @param what kind of the thing, as {@link NotFound} names it
   * @param id public id that was asked for
   * @return the role held
   * @throws NotFound when the caller has no work at the unit
   */
  public HeldRole requireOrHide(Long unitId, String what, Object id, Role... roles) {
    requireSignedIn();
    boolean works = reachingRoles(unitId).stream().anyMatch(held -> held.role() != Role.CITIZEN);
    if (!works) {
      refuse(unitId, roles);
      throw new NotFound(what, id);
    }
    return require(unitId, roles);
  }

  /**
   * What to throw where something is out of the caller's reach that the caller must not learn of:
   * as if its id had been made up. Who is signed in is kept in the audit; strangers are not.
   *
   * @param unitId key of the unit of the thing, or null
   * @param what kind of the thing, as {@link NotFound} names it
   * @param id public id that was asked for
   * @param roles the roles of which one would have been needed
   */
  public NotFound hide(Long unitId, String what, Object id, Role... roles) {
    if (caller.isSignedIn()) {
      refuse(unitId, roles);
    }
    return new NotFound(what, id);
  }

  /**
   * What to throw where a use case has found by itself that the caller may not: all the roles that
   * may are named.
   *
   * @param unitId key of the unit that was to be touched
   * @param roles the roles of which one would have been needed
   */
  public Forbidden deny(Long unitId, Role... roles) {
    return refuse(unitId, roles);
  }

  /** True when the caller is that person, or helps that person just now. */
  public boolean isSelf(Long personId) {
    return personId != null
        && (personId.equals(caller.personId()) || personId.equals(caller.actingForPersonId()));
  }

  /** Keys of the people of whom {@link #isSelf} is true: the caller and who is being helped. */
  public Set<Long> selves() {
    return Stream.of(caller.personId(), caller.actingForPersonId())
        .filter(Objects::nonNull)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Keeps in the audit that the caller was refused for another reason than a missing role. */
  public void noteRefusal(Long unitId, String reason) {
    refused.fire(new AccessRefused(caller.accountId(), unitId, reason));
  }

  /** Demands that somebody is signed in. */
  public void requireSignedIn() {
    if (!caller.isSignedIn()) {
      throw new NotSignedIn();
    }
  }

  /**
   * Key of the account that calls.
   *
   * @throws NotSignedIn when nobody is signed in
   */
  public Long accountId() {
    requireSignedIn();
    return caller.accountId();
  }

  /**
   * Key of the person for whom the caller learns or acts: the one being helped, else the caller.
   *
   * @throws NotSignedIn when nobody is signed in
   * @throws Forbidden when the account has no person behind it
   */
  public Long personId() {
    requireSignedIn();
    Long person =
        caller.actingForPersonId() != null ? caller.actingForPersonId() : caller.personId();
    if (person == null) {
      throw refuse(null, Role.CITIZEN);
    }
    return person;
  }

  /**
   * Demands that the caller is that person, or holds one of the roles above the person's home.
   *
   * @param personId key of the person
   * @param homeUnitId key of the unit where the person lives, or null
   * @param roles the roles that may
   */
  public void requireSelfOr(Long personId, Long homeUnitId, Role... roles) {
    requireSignedIn();
    if (isSelf(personId)) {
      return;
    }
    if (homeUnitId == null) {
      throw refuse(null, roles);
    }
    require(homeUnitId, roles);
  }

  private List<HeldRole> reachingRoles(Long unitId) {
    return caller
        .reaching()
        .computeIfAbsent(
            unitId,
            unit -> {
              List<Long> above = closure.above(unit, VietnamTime.today(clock));
              return caller.roles().stream().filter(h -> above.contains(h.unitId())).toList();
            });
  }

  private Forbidden refuse(Long unitId, Role... roles) {
    String wanted = Arrays.stream(roles).map(Role::name).collect(Collectors.joining(", "));
    refused.fire(new AccessRefused(caller.accountId(), unitId, wanted));
    return new Forbidden(wanted);
  }

  private static boolean contains(Role[] roles, Role role) {
    return Arrays.asList(roles).contains(role);
  }
}
