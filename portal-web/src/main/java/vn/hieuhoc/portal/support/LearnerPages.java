package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.hieuhoc.freshness.Freshness;

/**
 * Keeps pages of learners as they were drawn, each for its one reader, until something is written
 * that concerns the reader, and half a minute at the most, since time itself changes what a page
 * says. Losing everything costs nothing.
 */
@ApplicationScoped
public class LearnerPages {

  private static final int MOST_PAGES = 1_000;
  private static final long MOST_BYTES = 16_000_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final Map<String, Kept> pages = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  @Inject private Freshness freshness;
  @Inject private Clock clock;

  /**
   * A page as it was drawn.
   *
   * @param stamp what had been written before it was begun
   */
  private record Kept(Freshness.Stamp stamp, Instant goneAfter, byte[] compressed) {}

  /** How much has been written by now that concerns the reader: taken before a page is drawn. */
  Freshness.Stamp stamp(Long personId) {
    return freshness.of(personId);
  }

  /** The compressed page if it still says what is so, or null. */
  byte[] find(String key, Freshness.Stamp now) {
    Kept page = pages.get(key);
    return page != null && page.stamp().equals(now) && clock.instant().isBefore(page.goneAfter())
        ? page.compressed()
        : null;
  }

  /** Keeps a page that was begun when so much had been written. */
  void keep(String key, Freshness.Stamp begun, byte[] compressed) {
    Instant now = clock.instant();
    pages
        .entrySet()
        .removeIf(
            page -> {
              boolean gone = !now.isBefore(page.getValue().goneAfter());
              if (gone) {
                bytes.addAndGet(-page.getValue().compressed().length);
              }
              return gone;
            });
    if (pages.size() >= MOST_PAGES || bytes.get() >= MOST_BYTES) {
      pages.clear();
      bytes.set(0);
    }
    Kept before = pages.put(key, new Kept(begun, now.plus(LONGEST), compressed));
    bytes.addAndGet(compressed.length - (before == null ? 0L : before.compressed().length));
  }
}
