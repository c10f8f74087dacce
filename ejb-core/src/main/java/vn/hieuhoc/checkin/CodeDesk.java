package vn.hieuhoc.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.attendance.AttendanceRuleService;
import vn.hieuhoc.attendance.AttendanceRuleService.Rules;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;

/**
 * Looks at codes: whose they are, and whether they were seen in time. Who saw one in time gets a
 * ticket for this code, this device and the person who is signed in, so that tickets cannot be
 * drawn in stock for others. Nobody's ticket lasts just long enough to sign in.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CodeDesk {

  /** How long a ticket of a person is worth something. */
  static final Duration TICKET = Duration.ofMinutes(15);

  /** How long one is that was given before anybody had signed in. */
  static final Duration NOBODYS_TICKET = Duration.ofMinutes(5);

  private static final String FIELD = "code";

  @Inject private CheckInRepository uses;
  @Inject private CheckInKeys keys;
  @Inject private SessionService sessionService;
  @Inject private AttendanceRuleService ruleService;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * A code that was seen while it was shown.
   *
   * @param rules the session and its minutes
   * @param step which code
   * @param at when it was seen first on this device
   * @param device the device, as a hash
   * @param ticket what proves it later
   */
  record Seen(Rules rules, long step, Instant at, byte[] device, String ticket) {

    SessionRow session() {
      return rules.session();
    }
  }

  /**
   * Looks at a code.
   *
   * @param ticket what was given for it before on this device, or null
   * @throws Refused {@code check-in.not-ours} for what no screen of ours drew; {@code
   *     check-in.forwarded} and {@code check-in.expired} for what is shown no more; {@code
   *     check-in.too-early}, {@code check-in.too-late} outside of the session's time
   */
  Seen seen(String written, String device, String ticket) {
    CheckInCode code =
        CheckInCode.read(written).orElseThrow(() -> Refused.of(FIELD, "check-in.not-ours"));
    Rules rules = rules(code);
    if (!code.drawnWith(keys.ofSession(code.session(), rules.codeVersion()))) {
      throw Refused.of(FIELD, "check-in.not-ours");
    }
    byte[] deviceHash = hash(device);
    Instant at = moment(code, device, ticket, rules.session(), deviceHash);
    requireTime(rules, at);
    return new Seen(rules, code.step(), at, deviceHash, ticket(code, device, at));
  }

  private Rules rules(CheckInCode code) {
    try {
      return ruleService.rules(sessionService.row(code.session()));
    } catch (NotFound unknown) {
      throw Refused.of(FIELD, "check-in.not-ours");
    }
  }

  private Instant moment(
      CheckInCode code, String device, String ticket, SessionRow session, byte[] deviceHash) {
    Instant now = clock.instant();
    Optional<Instant> before = issued(code, device, ticket, now);
    if (before.isPresent()) {
      return before.get();
    }
    if (code.shownAt(now)) {
      return now;
    }
    throw uses.usedElsewhere(session.key(), code.step(), deviceHash)
        ? new Refused("check-in.forwarded", session.title())
        : new Refused("check-in.expired", session.title());
  }

  private static void requireTime(Rules rules, Instant at) {
    SessionRow session = rules.session();
    if (session.cancelled()) {
      throw new Refused("session.cancelled", session.title());
    }
    Instant opens = rules.times().opensAt(session);
    if (at.isBefore(opens)) {
      throw new Refused("check-in.too-early", session.title(), opens);
    }
    Instant closes = rules.times().closesAt(session);
    if (at.isAfter(closes)) {
      throw new Refused("check-in.too-late", session.title(), closes);
    }
  }

  private String ticket(CheckInCode code, String device, Instant at) {
    return at.toEpochMilli() + "." + seal(code, device, at.toEpochMilli(), caller.personId());
  }

  private Optional<Instant> issued(CheckInCode code, String device, String ticket, Instant now) {
    int dot = ticket == null ? -1 : ticket.indexOf('.');
    if (dot < 1 || !ticket.substring(0, dot).matches("[0-9]{1,15}")) {
      return Optional.empty();
    }
    long at = Long.parseLong(ticket.substring(0, dot));
    byte[] given = bytes(ticket.substring(dot + 1));
    Instant issued = Instant.ofEpochMilli(at);
    boolean own = MessageDigest.isEqual(given, bytes(seal(code, device, at, caller.personId())));
    boolean nobodys = MessageDigest.isEqual(given, bytes(seal(code, device, at, null)));
    boolean inTime =
        own && caller.personId() != null && now.isBefore(issued.plus(TICKET))
            || nobodys && now.isBefore(issued.plus(NOBODYS_TICKET));
    return inTime ? Optional.of(issued) : Optional.empty();
  }

  private String seal(CheckInCode code, String device, long at, Long person) {
    String holder = person == null ? "nobody" : person.toString();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(keys.sign(code.written() + " " + device + " " + holder + " " + at));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Of a device only this is kept. */
  private byte[] hash(String device) {
    return keys.sign("device " + device);
  }
}
