package vn.hieuhoc.portal.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hieuhoc.access.Caller;
import vn.hieuhoc.announcement.MyAnnouncementsService;
import vn.hieuhoc.freshness.Freshness;

/**
 * How much each reader has not opened, remembered until something is written that concerns the
 * reader, and half a minute at the most: the bell stands on every page and must cost nothing.
 * Losing everything costs a look.
 */
@ApplicationScoped
class BellMemory {

  private static final int MOST = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Long NOBODY = 0L;

  @Inject private MyAnnouncementsService announcements;
  @Inject private Freshness freshness;
  @Inject private Clock clock;

  private final Map<Reader, Counted> counts = new ConcurrentHashMap<>();

  private record Reader(Long account, Long person, Long helped) {}

  private record Counted(Freshness.Stamp own, Freshness.Stamp helped, Instant until, long count) {}

  long unread(Caller caller) {
    Reader reader = reader(caller);
    Freshness.Stamp own = stamp(reader.person());
    Freshness.Stamp helped = stamp(reader.helped());
    Instant now = clock.instant();
    Counted known = counts.get(reader);
    if (known != null
        && known.own().equals(own)
        && known.helped().equals(helped)
        && now.isBefore(known.until())) {
      return known.count();
    }
    long count = announcements.unread();
    if (counts.size() >= MOST) {
      counts.clear();
    }
    counts.put(reader, new Counted(own, helped, now.plus(LONGEST), count));
    return count;
  }

  /** The reader has opened something. */
  void forget(Caller caller) {
    counts.remove(reader(caller));
  }

  private static Reader reader(Caller caller) {
    return new Reader(caller.accountId(), caller.personId(), caller.actingForPersonId());
  }

  private Freshness.Stamp stamp(Long person) {
    return freshness.of(person == null ? NOBODY : person);
  }
}
