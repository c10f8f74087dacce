package vn.hieuhoc.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The ledger in slices of about as many records each, by ascending key. Terms fall anywhere in
 * their index; since the index is kept slice by slice, those of new records fall into its last
 * piece, which is small enough to be at hand, however much lies before it.
 */
@ApplicationScoped
public class TermSlices {

  private static final Logger LOG = Logger.getLogger(TermSlices.class.getName());

  /** A minute in keys of records: as long before its first record a slice is known to everybody. */
  private static final long AHEAD = 60_000_000L << 10;

  @Inject private SliceDesk desk;

  /** As many records, or a few less or more, are one slice. */
  @Inject
  @ConfigProperty(name = "hieuhoc.records.slice", defaultValue = "500000")
  private int size;

  private final AtomicReference<NavigableMap<Long, Integer>> slices = new AtomicReference<>();
  private final AtomicLong recordsOfLast = new AtomicLong();
  private final AtomicLong highestAsked = new AtomicLong();
  private final ReentrantLock beginning = new ReentrantLock();

  /** Where a slice is about to begin: whoever comes there already waits until it is known. */
  private volatile long beginsAt = Long.MAX_VALUE;

  /** The slice that a record lies in. */
  int of(long recordKey) {
    // In this order: either it is seen here where the next slice begins, or there who was here.
    highestAsked.accumulateAndGet(recordKey, Math::max);
    return (recordKey < beginsAt ? known() : settled()).floorEntry(recordKey).getValue();
  }

  /**
   * The slices that may hold records of a range of keys.
   *
   * @return their numbers, in the order of the keys
   */
  public List<Integer> between(long from, long to, boolean ascending) {
    if (from > to) {
      return List.of();
    }
    NavigableMap<Long, Integer> all = known();
    Long first = all.floorKey(from);
    List<Integer> some =
        new ArrayList<>(all.subMap(first == null ? from : first, true, to, true).values());
    if (!ascending) {
      Collections.reverse(some);
    }
    return some;
  }

  /** Records were kept; when their slice is full, the next begins soon behind them. */
  void kept(int more, long lastKey) {
    Map.Entry<Long, Integer> last = known().lastEntry();
    // Nobody waits for whoever begins a slice: that takes a connection more.
    if (lastKey >= last.getKey() && recordsOfLast.addAndGet(more) >= size && beginning.tryLock()) {
      try {
        if (last.equals(known().lastEntry())) {
          beginBehind(last);
        }
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, "No new slice of terms was begun; tried again later", failed);
        // Whether it was kept all the same is read again.
        slices.set(null);
      } finally {
        beginsAt = Long.MAX_VALUE;
        beginning.unlock();
      }
    }
  }

  private void beginBehind(Map.Entry<Long, Integer> last) {
    // What was taken back is not there.
    long records = desk.recordsFrom(last.getKey(), size);
    if (records < least()) {
      recordsOfLast.set(records);
      return;
    }
    long firstKey;
    do {
      firstKey = highestAsked.get() + AHEAD;
      beginsAt = firstKey;
    } while (highestAsked.get() >= firstKey);
    int number = last.getValue() + 1;
    desk.begin(number, firstKey);
    NavigableMap<Long, Integer> more = new TreeMap<>(slices.get());
    more.put(firstKey, number);
    recordsOfLast.set(0);
    slices.set(more);
  }

  /** With fewer a slice is not followed by another; so many at most are counted at the start. */
  private int least() {
    return size - size / 10;
  }

  private NavigableMap<Long, Integer> settled() {
    beginning.lock();
    try {
      return known();
    } finally {
      beginning.unlock();
    }
  }

  private NavigableMap<Long, Integer> known() {
    NavigableMap<Long, Integer> some = slices.get();
    if (some == null) {
      SliceDesk.Known known = desk.known(least());
      some = known.slices();
      if (slices.compareAndSet(null, some)) {
        recordsOfLast.set(known.recordsOfLast());
      }
    }
    return some;
  }
}
