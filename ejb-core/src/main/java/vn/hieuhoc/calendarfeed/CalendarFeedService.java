package vn.hieuhoc.calendarfeed;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.offering.SessionRow;
import vn.hieuhoc.offering.SessionService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;

/** One's own sessions for the calendar of a phone, behind a secret address. */
@Stateless
public class CalendarFeedService {

  private static final Duration BACK = Duration.ofDays(60);
  private static final int SHOWN = 8;

  @Inject private CalendarFeedRepository feeds;
  @Inject private FeedKeys keys;
  @Inject private SessionService sessionService;
  @Inject private Access access;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** The secret of the caller's address, if there is one. */
  public Optional<String> own() {
    return feeds.serial(access.personId()).map(keys::secret);
  }

  /**
   * Makes a new address for the caller; the one before is worth nothing any more.
   *
   * @return its secret
   */
  public String make() {
    Long person = access.personId();
    UUID serial = UUID.randomUUID();
    feeds.set(person, serial, clock.instant());
    auditLog.write(Act.on("calendar.make", "calendar", null).forPerson(person));
    return keys.secret(serial);
  }

  /** The caller's address is worth nothing any more. Doing so twice is harmless. */
  public void revoke() {
    Long person = access.personId();
    if (feeds.remove(person)) {
      auditLog.write(Act.on("calendar.revoke", "calendar", null).forPerson(person));
    }
  }

  /**
   * The sessions behind an address: those the person has a seat at, presents or helps at, from two
   * months ago on; what was called off too, so that calendars strike it.
   *
   * @throws NotFound when nobody has that address, or has it no more
   */
  @OpenToAll
  public CalendarFeed feed(String secret) {
    Long person =
        keys.serial(secret)
            .flatMap(feeds::person)
            .orElseThrow(
                () ->
                    new NotFound(
                        "calendar",
                        secret == null || secret.length() < SHOWN
                            ? ""
                            : secret.substring(0, SHOWN)));
    Instant after = clock.instant().minus(BACK);
    return withChanges(
        sessionService.rows(feeds.sessions(person, after)).values().stream()
            .sorted(Comparator.comparing(SessionRow::startsAt).thenComparing(SessionRow::key))
            .toList());
  }

  /** Sessions anybody may see, with how often each was changed. */
  @OpenToAll
  public CalendarFeed withChanges(Collection<SessionRow> sessions) {
    Map<UUID, Long> changes = feeds.changes(sessions.stream().map(SessionRow::key).toList());
    return new CalendarFeed(List.copyOf(sessions), changes);
  }
}
