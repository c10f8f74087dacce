package vn.hieuhoc.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.EnrolmentMode;
import vn.hieuhoc.offering.OfferingRow;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;

/** Who may enrol whom, and see whose progress. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class EnrolmentRights {

  private static final Role[] HELPERS = {Role.HAMLET_HEAD, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};

  @Inject private PersonService people;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private EnrolmentTrace trace;

  /**
   * Key of the person to be enrolled, when the caller may enrol that person there. Who lives out of
   * the caller's reach enrols alone, or is sent by staff there.
   */
  Long learner(UUID person, OfferingRow offering) {
    access.requireSignedIn();
    boolean runs = runs(offering);
    if (offering.enrolmentMode() == EnrolmentMode.BY_STAFF && !runs) {
      access.require(
          offering.unitKey(), Role.CENTRE_MANAGER, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF);
    }
    if (person == null) {
      return access.personId();
    }
    PersonRow learner = people.find(person);
    if (!runs) {
      access.requireSelfOr(learner.key(), learner.homeKey(), HELPERS);
    }
    return learner.key();
  }

  /** True when the caller runs the offering. */
  boolean runs(OfferingRow offering) {
    return access.may(offering.unitKey(), Role.CENTRE_MANAGER);
  }

  /** Under which role the caller acts for the learner there; null for oneself or who is helped. */
  HeldRole roleFor(Long learner, OfferingRow offering) {
    if (access.isSelf(learner)) {
      return null;
    }
    Long home = people.row(learner).homeKey();
    return home != null && !runs(offering)
        ? access.require(home, HELPERS)
        : access.require(offering.unitKey(), Role.CENTRE_MANAGER);
  }

  /**
   * Demands that the caller may give up or take the place: the learner, who helps people where the
   * learner lives, or who runs the offering.
   *
   * @return the role under which, or null for one's own place
   */
  HeldRole requireMayAct(Enrolment enrolment, OfferingRow offering) {
    requireSight(enrolment, offering);
    if (own(enrolment)) {
      return null;
    }
    Long home = people.row(enrolment.personId()).homeKey();
    if (!runs(offering) && home != null && access.may(home, HELPERS)) {
      return access.require(home, HELPERS);
    }
    return access.requireOrHide(
        offering.unitKey(), "enrolment", enrolment.publicId(), Role.CENTRE_MANAGER);
  }

  /** Demands that the caller may see who learns in what the unit runs. */
  public void requireLists(Long unitKey) {
    access.require(unitKey, Role.CENTRE_MANAGER, Role.PRESENTER);
  }

  /** Keeps what the caller did for the learner. */
  void keep(String action, Enrolment enrolment, OfferingRow offering, HeldRole as) {
    trace.keep(action, enrolment, offering, as);
  }

  /** Key of the person the caller learns for. */
  public Long learner() {
    return access.personId();
  }

  /** Key of the person the caller learns for, if there is one. */
  Optional<Long> self() {
    return Optional.ofNullable(caller.actingForPersonId())
        .or(() -> Optional.ofNullable(caller.personId()));
  }

  /** Keys of the people the caller may learn for: the caller and who is being helped. */
  public Set<Long> selves() {
    return access.selves();
  }

  /** Key of the account that acts, when it acts for somebody else; null when for itself. */
  Long actingFor(Long personId) {
    return personId.equals(caller.personId()) ? null : caller.accountId();
  }

  /** Demands that somebody is signed in. */
  public void requireSignedIn() {
    access.requireSignedIn();
  }

  /** Demands that the enrolment is the caller's own; to everybody else it does not exist. */
  public void requireOwn(Enrolment enrolment) {
    if (!own(enrolment)) {
      throw access.hide(null, "enrolment", enrolment.publicId(), Role.CITIZEN);
    }
  }

  /** True when the enrolment is the caller's, or of the one being helped. */
  boolean own(Enrolment enrolment) {
    return access.isSelf(enrolment.personId());
  }

  /**
   * Demands that the caller is the learner, or runs the offering, or is staff where the learner
   * lives. For everybody else the enrolment does not exist.
   *
   * @return public id of the learner
   */
  public UUID requireSight(Enrolment enrolment, OfferingRow offering) {
    access.requireSignedIn();
    PersonRow learner = people.row(enrolment.personId());
    Long home = learner.homeKey();
    boolean may =
        own(enrolment)
            || access.may(offering.unitKey(), Role.CENTRE_MANAGER, Role.PRESENTER)
            || (home != null && access.may(home, HELPERS));
    if (!may) {
      throw access.hide(offering.unitKey(), "enrolment", enrolment.publicId(), HELPERS);
    }
    return learner.id();
  }
}
