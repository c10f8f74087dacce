package vn.hieuhoc.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TreeSet;

/**
 * Gives records their keys. A key says when the record was stored: the microseconds since 1970, and
 * ten bits that tell apart what came at once. So a time is a range of keys, and who pages through
 * the ledger goes on from a key. Only this process writes to its database.
 */
@ApplicationScoped
public class RecordKeys {

  private static final int SPARE_BITS = 10;
  private static final Instant FARTHEST = momentOf(Long.MAX_VALUE);

  @Inject private Clock clock;

  private final TreeSet<Long> ongoing = new TreeSet<>();
  private boolean begun;
  private long last;

  /** A transaction has begun to store records; this is the lowest of its keys. */
  record Storing(long key) {}

  /** True when the keys of before this start are known. */
  synchronized boolean begun() {
    return begun;
  }

  /** What comes from now on has greater keys than these, also when a clock was put back. */
  synchronized void startBehind(long highestOfBefore) {
    begun = true;
    after(highestOfBefore);
  }

  private void after(long key) {
    last = Math.max(last, key);
  }

  /**
   * The first of as many keys, one behind the other, greater than all before. Until {@link Storing}
   * with it has ended, nothing later is said to be complete.
   */
  synchronized long begin(int records) {
    long first = Math.max(last + 1, firstOf(clock.instant()));
    last = first + records - 1;
    ongoing.add(first);
    return first;
  }

  synchronized void on(@Observes(during = TransactionPhase.AFTER_COMPLETION) Storing ended) {
    ongoing.remove(ended.key());
  }

  /** True while a transaction stores records. */
  public synchronized boolean isStoring() {
    return !ongoing.isEmpty();
  }

  /** The moment it is, as the ledger has it. */
  public Instant now() {
    return clock.instant();
  }

  /**
   * Everything stored up to this moment can be read by now, and nothing will be added before. That
   * is later than it is by a clock that was put back.
   */
  public synchronized Instant consistentThrough() {
    if (!ongoing.isEmpty()) {
      return momentOf(ongoing.first()).minus(1, ChronoUnit.MICROS);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Instant through = momentOf(Math.max(last, firstOf(now)));
    after(firstOf(through.plus(1, ChronoUnit.MICROS)) - 1);
    return through;
  }

  /**
   * The lowest key of a microsecond. What is farther away than keys reach, before 1970 or behind
   * the year 2255, has the first or the last there can be.
   */
  public static long firstOf(Instant moment) {
    if (moment.isBefore(Instant.EPOCH)) {
      return 0;
    }
    return moment.isAfter(FARTHEST)
        ? Long.MAX_VALUE
        : ChronoUnit.MICROS.between(Instant.EPOCH, moment) << SPARE_BITS;
  }

  /** When the record with the key was stored. */
  public static Instant momentOf(long key) {
    return Instant.EPOCH.plus(key >> SPARE_BITS, ChronoUnit.MICROS);
  }
}
