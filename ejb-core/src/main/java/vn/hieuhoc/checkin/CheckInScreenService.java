package vn.hieuhoc.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import vn.hieuhoc.attendance.AttendanceRuleService;
import vn.hieuhoc.attendance.AttendanceTimes;

/** Hands the presenter's page what it needs to draw codes by itself. */
@Stateless
public class CheckInScreenService {

  @Inject private AttendanceRuleService ruleService;
  @Inject private CheckInKeys keys;
  @Inject private Clock clock;

  /**
   * What a screen needs.
   *
   * @param session public id of the session
   * @param secretKey key of this session's codes, base64
   * @param seconds how long one code is shown
   * @param now the time of the server, in milliseconds since 1970
   * @param times the minutes of the session
   */
  public record Screen(
      UUID session, String secretKey, long seconds, long now, AttendanceTimes times) {

    /** Without the key. */
    @Override
    public String toString() {
      return "Screen[" + session + "]";
    }
  }

  /** The screen of a session, for those who take its list. */
  public Screen screen(UUID sessionId) {
    AttendanceRuleService.Rules rules = ruleService.rules(sessionId);
    byte[] key = keys.ofSession(rules.session().id(), rules.codeVersion());
    return new Screen(
        rules.session().id(),
        Base64.getEncoder().encodeToString(key),
        CheckInCode.SHOWN.toSeconds(),
        clock.millis(),
        rules.times());
  }
}
