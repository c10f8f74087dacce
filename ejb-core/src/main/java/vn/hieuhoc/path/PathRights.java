package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;

/** Who lays paths out, who takes them up for whom, and the trace of it in the audit. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PathRights {

  private static final Role[] HELPERS = {Role.HAMLET_HEAD, Role.COMMUNE_STAFF, Role.PROVINCE_STAFF};

  @Inject private PersonService people;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  Instant now() {
    return clock.instant();
  }

  Long accountId() {
    return caller.accountId();
  }

  /** Key of the person who reads, or who is helped; empty for strangers. */
  Optional<Long> reader() {
    return Optional.ofNullable(caller.actingForPersonId())
        .or(() -> Optional.ofNullable(caller.personId()));
  }

  /** True when the caller lays out the paths of the unit. */
  boolean keeps(Long unitKey) {
    return access.may(unitKey, Role.CENTRE_MANAGER);
  }

  /**
   * Demands that the caller lays out the path; what nobody else sees yet is not there for others.
   */
  HeldRole require(Long unitKey, UUID path, PathStatus status) {
    return status == PathStatus.PUBLISHED
        ? access.require(unitKey, Role.CENTRE_MANAGER)
        : access.requireOrHide(unitKey, "path", path, Role.CENTRE_MANAGER);
  }

  /** What to throw where the path is not there for the caller. */
  RuntimeException hide(PathRow row) {
    return access.hide(row.unitKey(), "path", row.id(), Role.CENTRE_MANAGER);
  }

  /** Key of the person who is meant: the caller, or somebody the caller may act for. */
  Long learner(UUID person, PathRow path) {
    access.requireSignedIn();
    if (person == null) {
      return access.personId();
    }
    PersonRow learner = people.find(person);
    if (!keeps(path.unitKey())) {
      access.requireSelfOr(learner.key(), learner.homeKey(), HELPERS);
    }
    return learner.key();
  }

  /** True when the caller is the person, or helps people at the person's home. */
  boolean looksAfter(Long personKey) {
    if (access.isSelf(personKey)) {
      return true;
    }
    Long home = people.row(personKey).homeKey();
    return home != null && access.may(home, HELPERS);
  }

  /** Public id of the person with a number, as typed. */
  UUID numbered(String number) {
    access.requireSignedIn();
    return people.findByNumber(number).id();
  }

  /** Demands that the caller may act for who is on the path; for others that is not there. */
  void requireMayAct(PathLearner learner, PathRow path) {
    access.requireSignedIn();
    if (access.isSelf(learner.personId())) {
      return;
    }
    Long home = people.row(learner.personId()).homeKey();
    if (!keeps(path.unitKey()) && (home == null || !access.may(home, HELPERS))) {
      throw access.hide(path.unitKey(), "path-learner", learner.publicId(), HELPERS);
    }
  }

  /** Key of the account that acts for somebody else; null when for itself. */
  Long actingFor(Long personId) {
    return personId.equals(caller.personId()) ? null : caller.accountId();
  }

  /** Keeps who did what for whom. */
  void keep(String action, PathRow path, Long personId) {
    HeldRole as = null;
    if (!access.isSelf(personId)) {
      Long home = people.row(personId).homeKey();
      as =
          keeps(path.unitKey()) || home == null
              ? access.require(path.unitKey(), Role.CENTRE_MANAGER)
              : access.require(home, HELPERS);
    }
    auditLog.write(
        Act.on(action, "path", path.id())
            .at(path.unitKey())
            .forPerson(personId)
            .as(as)
            .saying(path.title()));
  }

  /** Keeps what was done with the path itself. */
  void write(String action, LearningPath path, HeldRole as, String words) {
    auditLog.write(Act.on(action, "path", path.publicId()).at(path.unitId()).as(as).saying(words));
  }
}
