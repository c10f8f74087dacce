package vn.hieuhoc.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.VietnamTime;

/** Who may take the list of a session, and when. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class AttendanceDesk {

  @Inject private SessionService sessionService;
  @Inject private Access access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * The session, when the caller may take its list: presenters and helpers their own, managers
   * those of their centres, commune staff those in the commune.
   */
  SessionRow taken(UUID sessionId) {
    SessionRow session = sessionService.row(sessionId);
    access.requireSignedIn();
    if (!runs(session) && !access.may(session.unitKey(), Role.COMMUNE_STAFF)) {
      throw access.deny(session.unitKey(), Role.PRESENTER, Role.CENTRE_MANAGER, Role.COMMUNE_STAFF);
    }
    return session;
  }

  /** As {@link #taken}, asked without consequence. */
  boolean mayTake(SessionRow session) {
    return runs(session) || access.may(session.unitKey(), Role.COMMUNE_STAFF);
  }

  private boolean runs(SessionRow session) {
    return sessionService.runs(session.key(), caller.personId())
        || access.may(session.runBy(), Role.CENTRE_MANAGER, Role.COMMUNE_STAFF);
  }

  /**
   * As {@link #taken}, on the day of the session or later.
   *
   * @throws Refused {@code attendance.too-early}, {@code session.cancelled}
   */
  SessionRow begun(UUID sessionId) {
    SessionRow session = taken(sessionId);
    if (early(session)) {
      LocalDate day = VietnamTime.dateOf(session.startsAt());
      throw new Refused("attendance.too-early", session.title(), day);
    }
    if (session.cancelled()) {
      throw new Refused("session.cancelled", session.title());
    }
    return session;
  }

  /** Whether the day of the session is still to come. */
  boolean early(SessionRow session) {
    return VietnamTime.dateOf(session.startsAt()).isAfter(VietnamTime.today(clock));
  }

  /** Key of the person who takes the list, or null for an account that is nobody's. */
  Long personId() {
    return caller.personId();
  }

  Long accountId() {
    return caller.accountId();
  }

  /** When something was taken that a device says it kept since then: never in the time to come. */
  Instant moment(Instant kept) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return kept == null || kept.isAfter(now) ? now : kept.truncatedTo(ChronoUnit.MICROS);
  }
}
