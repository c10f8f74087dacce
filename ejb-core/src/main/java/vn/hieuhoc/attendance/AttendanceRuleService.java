package vn.hieuhoc.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.support.SystemUse;

/** How early, how late: the minutes of a session, set by those who take its list. */
@Stateless
public class AttendanceRuleService {

  @Inject private AttendanceRepository lines;
  @Inject private AttendanceDesk desk;
  @Inject private AuditLog auditLog;

  /**
   * What holds at a session.
   *
   * @param session the session
   * @param times its minutes
   * @param codeVersion which codes are worth something
   */
  public record Rules(SessionRow session, AttendanceTimes times, int codeVersion) {}

  /** The rules of a session, for those who take its list. */
  public Rules rules(UUID sessionId) {
    return rules(desk.taken(sessionId));
  }

  /** The rules of a session. */
  @SystemUse
  public Rules rules(SessionRow session) {
    return new Rules(
        session,
        lines.times(session.key()),
        lines.rule(session.key()).map(AttendanceRule::codeVersion).orElse(0));
  }

  /** Sets the minutes of a session. What the list says already stays as it is. */
  public void change(UUID sessionId, @Valid @NotNull AttendanceTimes times) {
    SessionRow session = desk.taken(sessionId);
    rule(session).say(times);
    auditLog.write(
        Act.on("session.attendance-times", "session", session.id())
            .at(session.runBy())
            .saying(
                times.opensBefore()
                    + "/"
                    + times.lateAfter()
                    + "/"
                    + times.early()
                    + "/"
                    + times.closesAfter()));
  }

  /** Makes every code that was shown worthless, and all devices that can draw some. */
  public void renewCodes(UUID sessionId) {
    SessionRow session = desk.taken(sessionId);
    rule(session).renewCodes();
    auditLog.write(Act.on("session.new-codes", "session", session.id()).at(session.runBy()));
  }

  private AttendanceRule rule(SessionRow session) {
    lines.hold(session.key());
    return lines
        .rule(session.key())
        .orElseGet(
            () -> {
              AttendanceRule made = new AttendanceRule(session.key());
              lines.add(made);
              return made;
            });
  }
}
