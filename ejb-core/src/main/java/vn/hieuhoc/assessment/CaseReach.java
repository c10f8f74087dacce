package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;

/**
 * Who may see and touch a case. What lies out of reach is not found, so that nobody learns that it
 * exists; within reach a missing role is told as such.
 */
@ApplicationScoped
class CaseReach {

  private static final Role[] READERS = {Role.HAMLET_HEAD, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};

  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private OrganisationService organisation;

  /** The caller's own person, or the one being helped. */
  Long ownPerson() {
    return access.personId();
  }

  boolean isOwn(Long personId) {
    return access.isSelf(personId);
  }

  /** True when the caller is the person the case is about; kept in the audit. */
  boolean judgesOwn(Long personId, Long unitId) {
    boolean own = personId.equals(caller.personId());
    if (own) {
      access.noteRefusal(unitId, OwnCase.CODE);
    }
    return own;
  }

  /** True when the caller may read a case: the own one, or one of a place he is responsible for. */
  boolean mayRead(Long personId, Long unitId) {
    return isOwn(personId) || access.may(place(unitId), READERS);
  }

  /** Who may not read does not learn that there is the thing asked for. */
  void requireReadable(Long personId, Long unitId, String kind, UUID askedFor) {
    access.requireSignedIn();
    if (!mayRead(personId, unitId)) {
      throw access.hide(place(unitId), kind, askedFor, READERS);
    }
  }

  /**
   * The person scores himself or herself, or is helped by the hamlet head or commune; the hamlet's
   * opinion is given by its head, or entered by the commune; the commune's points are the commune's
   * alone. Nobody says anything for hamlet or commune about himself or herself.
   *
   * @return the role under which the caller acts, or null for the person
   */
  HeldRole requireScoring(ScoreLevel level, Long personId, Long unitId, UUID askedFor) {
    requireReadable(personId, unitId, "assessment", askedFor);
    HeldRole as = roleFor(level, personId, unitId);
    if (level != ScoreLevel.SELF && judgesOwn(personId, unitId)) {
      throw new OwnCase();
    }
    return as;
  }

  private HeldRole roleFor(ScoreLevel level, Long personId, Long unitId) {
    return switch (level) {
      case SELF ->
          isOwn(personId)
              ? null
              : access.require(place(unitId), Role.HAMLET_HEAD, Role.COMMUNE_STAFF);
      case GRASSROOTS -> access.require(place(unitId), Role.HAMLET_HEAD, Role.COMMUNE_STAFF);
      case COMMUNE -> access.require(place(unitId), Role.COMMUNE_STAFF);
    };
  }

  /** Roots of what the caller may list. */
  List<Long> roots() {
    access.requireAnywhere(READERS);
    return access.reach(READERS);
  }

  /** A case of nobody's place is the province's. */
  private Long place(Long unitId) {
    return unitId == null ? organisation.province().key() : unitId;
  }
}
