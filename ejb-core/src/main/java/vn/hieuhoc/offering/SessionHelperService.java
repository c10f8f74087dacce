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

  /**
   * Those who help at a session.
   *
   * @param rows who they are
   * @param changing whether the caller names them
   * @param candidates who could be named, for who names them: the presenters and leaders of the
   *     centre who are not at it yet
   */
  public record Helpers(List<HelperRow> rows, boolean changing, List<PositionRow> candidates) {}

  /** Who helps at a session, for those who run it and for staff in charge. */
  public Helpers helpers(UUID sessionId) {
    SessionRow session = row(sessionId);
    access.requireSignedIn();
    List<Long> there = offerings.people(session.key());
    boolean own = there.stream().anyMatch(access::isSelf);
    if (!own && !access.may(session.runBy(), Role.CENTRE_MANAGER, Role.COMMUNE_STAFF)) {
      access.require(session.unitKey(), Role.COMMUNE_STAFF);
    }
    boolean changing = access.may(session.runBy(), Role.CENTRE_MANAGER);
    return new Helpers(
        helpers.helpers(session.key()),
        changing,
        changing ? candidates(session, there) : List.of());
  }

  private List<PositionRow> candidates(SessionRow session, List<Long> there) {
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
        candidates(session, offerings.people(session.key())).stream()
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
