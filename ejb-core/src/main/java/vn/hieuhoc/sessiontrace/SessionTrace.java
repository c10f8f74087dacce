package vn.hieuhoc.sessiontrace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;

/** Keeps what was done to a session, and says when others have to learn of it. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class SessionTrace {

  @Inject private AuditLog auditLog;
  @Inject private Event<SessionRescheduled> rescheduled;
  @Inject private Event<SessionsAdded> added;

  /** Announces sessions that a class has now besides, the earliest first. */
  public void added(List<Long> sessionKeys) {
    if (!sessionKeys.isEmpty()) {
      added.fire(new SessionsAdded(sessionKeys.get(0), sessionKeys.size()));
    }
  }

  /**
   * Keeps an act.
   *
   * @param act what was done
   * @param sessionKey key of the session
   * @param news whether those who want to come must learn of it
   */
  public void write(Act act, Long sessionKey, boolean news) {
    auditLog.write(act);
    if (news) {
      rescheduled.fire(new SessionRescheduled(sessionKey));
    }
  }
}
