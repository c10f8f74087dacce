package vn.hieuhoc.portal.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hieuhoc.course.CourseChanged;
import vn.hieuhoc.enrolment.Enrolled;
import vn.hieuhoc.enrolment.ManyEnrolled;
import vn.hieuhoc.material.MaterialChanged;

/**
 * Keeps the pages strangers see for a few seconds, so that a thousand people who open the same
 * course at once cost one drawing. Nothing of a person is ever kept here, and losing everything
 * costs nothing.
 */
@ApplicationScoped
public class PageCache {

  private static final int MOST_PAGES = 2_000;
  private static final long MOST_BYTES = 32_000_000;

  private final Map<String, Kept> pages = new ConcurrentHashMap<>();
  private final AtomicLong bytes = new AtomicLong();

  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "hieuhoc.portal.page-cache-seconds", defaultValue = "3")
  private int seconds;

  /**
   * A page as it was drawn.
   *
   * @param freshUntil after this one request draws it anew, while others still get this one
   * @param goneAfter after this nobody gets it any more
   */
  record Kept(
      String type,
      String tag,
      byte[] plain,
      byte[] compressed,
      Instant freshUntil,
      Instant goneAfter,
      AtomicBoolean beingRenewed) {

    int size() {
      return plain.length + compressed.length;
    }
  }

  boolean on() {
    return seconds > 0;
  }

  /** The page, or null when it has to be drawn by this request. */
  Kept find(String key) {
    Kept page = pages.get(key);
    if (page == null) {
      return null;
    }
    Instant now = clock.instant();
    if (now.isBefore(page.freshUntil())) {
      return page;
    }
    boolean mine = page.beingRenewed().compareAndSet(false, true);
    return mine || now.isAfter(page.goneAfter()) ? null : page;
  }

  Kept keep(String key, String type, byte[] plain) {
    Instant now = clock.instant();
    Kept page =
        new Kept(
            type,
            Gzip.tagOf(plain),
            plain,
            Gzip.compress(plain),
            now.plusSeconds(seconds),
            now.plusSeconds(2L * seconds),
            new AtomicBoolean());
    if (pages.size() >= MOST_PAGES || bytes.get() >= MOST_BYTES) {
      clear();
    }
    Kept before = pages.put(key, page);
    bytes.addAndGet(page.size() - (before == null ? 0L : before.size()));
    return page;
  }

  /** Forgets everything: something everybody may see has changed. */
  void clear() {
    pages.clear();
    bytes.set(0);
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) CourseChanged event) {
    clear();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) MaterialChanged event) {
    clear();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) Enrolled event) {
    clear();
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ManyEnrolled event) {
    clear();
  }
}
