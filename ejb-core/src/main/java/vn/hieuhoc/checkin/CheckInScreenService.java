package vn.hieuhoc.checkin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import vn.hieuhoc.attendance.Roster;
import vn.hieuhoc.support.SystemUse;

/** Hands the presenter's page what it needs to draw codes by itself. */
@Stateless
public class CheckInScreenService {

  @Inject private CheckInKeys keys;
  @Inject private Clock clock;

  /**
   * What a screen needs.
   *
   * @param session public id of the session
   * @param secretKey key of this session's codes, base64
   * @param seconds how long one code is shown
   * @param now the time of the server, in milliseconds since 1970
   */
  public record Screen(UUID session, String secretKey, long seconds, long now) {

    /** Without the key. */
    @Override
    public String toString() {
      return "Screen[" + session + "]";
    }
  }

  /** The screen of a session, for who was given its list. */
  @SystemUse
  public Screen screen(Roster roster) {
    UUID session = roster.session().id();
    byte[] key = keys.ofSession(session, roster.codeVersion());
    return new Screen(
        session,
        Base64.getEncoder().encodeToString(key),
        CheckInCode.SHOWN.toSeconds(),
        clock.millis());
  }
}
