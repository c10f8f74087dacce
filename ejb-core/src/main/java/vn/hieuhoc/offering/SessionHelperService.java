package vn.hieuhoc.offering;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.position.PositionRow;
import vn.hieuhoc.position.PresenterService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * Who helps at a session. The centre's manager names them among its presenters; whoever is named
 * may take the list of this session, and of no other.
 */
@Stateless
public class SessionHelperService {

  @Inject private OfferingRepository offerings;
  @Inject private SessionHelperRepository helpers;
  @Inject private PresenterService presenters;
  @Inject private OrganisationService organisation;
  @Inject private Access access;
  @Inject private AuditLog auditLog;

  /** Whether the caller names who helps at the session. */
  public boolean mayChange(UUID sessionId) {
    return access.may(row(sessionId).runBy(), Role.CENTRE_MANAGER);
  }

  /** Who helps at a session, for those who run it and for staff in charge. */
  public List<HelperRow> helpers(UUID sessionId) {
    SessionRow session = row(sessionId);
    access.requireSignedIn();
    boolean own = offerings.people(session.key()).stream().anyMatch(access::isSelf);
    if (!own && !access.may(session.runBy(), Role.CENTRE_MANAGER, Role.COMMUNE_STAFF)) {
      access.require(session.unitKey(), Role.COMMUNE_STAFF);
    }
    return helpers.helpers(session.key());
  }

  /** Who could be named: the presenters and leaders of the centre who are not at it yet. */
  public List<PositionRow> candidates(UUID sessionId) {
    SessionRow session = row(sessionId);
    access.require(session.runBy(), Role.CENTRE_MANAGER);
    List<Long> there = offerings.people(session.key());
    return presenters.at(organisation.unit(session.runBy()).id()).stream()
        .filter(post -> !there.contains(post.personKey()))
        .toList();
  }

  /**
   * Names somebody who helps.
   *
   * @throws Refused when the person is no presenter of the centre, or is at the session already
   */
  public void add(UUID sessionId, @NotNull UUID person, HelperPart part) {
    SessionRow session = row(sessionId);
    HeldRole as = access.require(session.runBy(), Role.CENTRE_MANAGER);
    PositionRow post =
        candidates(sessionId).stream()
            .filter(each -> each.person().equals(person))
            .findFirst()
            .orElseThrow(() -> Refused.of("person", "session.no-helper", session.title()));
    session(sessionId)
        .withHelper(
            new SessionHelper(post.personKey(), part == null ? HelperPart.ASSISTANT : part));
    write("session.helper-add", session, post.personKey(), as);
  }

  /** Somebody helps no more; what was written on the list stays. */
  public void remove(UUID sessionId, @NotNull UUID person) {
    SessionRow session = row(sessionId);
    HeldRole as = access.require(session.runBy(), Role.CENTRE_MANAGER);
    helpers
        .helperKey(session.key(), person)
        .filter(key -> session(sessionId).withoutHelper(key))
        .ifPresent(key -> write("session.helper-remove", session, key, as));
  }

  private void write(String action, SessionRow session, Long person, HeldRole as) {
    auditLog.write(
        Act.on(action, "session", session.id()).at(session.runBy()).forPerson(person).as(as));
  }

  private SessionRow row(UUID sessionId) {
    return offerings.sessionRow(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
  }

  private Session session(UUID sessionId) {
    return offerings.session(sessionId).orElseThrow(() -> new NotFound("session", sessionId));
  }
}
