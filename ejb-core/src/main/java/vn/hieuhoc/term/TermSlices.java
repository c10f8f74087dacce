package vn.hieuhoc.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The ledger in slices of about as many records each, by ascending key. Terms fall anywhere in
 * their index; since the index is kept slice by slice, those of new records fall into its last
 * piece, which is small enough to be at hand, however much lies before it.
 */
@ApplicationScoped
public class TermSlices {

  private static final Logger LOG = Logger.getLogger(TermSlices.class.getName());

  /** As many records, or a few more, are one slice. */
  static final int RECORDS = 500_000;

  /** A minute in keys of records: as long before its first record a slice is known to everybody. */
  private static final long AHEAD = 60_000_000L << 10;

  @Inject private SliceDesk desk;

  private final AtomicBoolean beginning = new AtomicBoolean();
  private volatile NavigableMap<Long, Integer> slices = new TreeMap<>();
  private long records;

  /** The slice that a record lies in. */
  int of(long recordKey) {
    return known().floorEntry(recordKey).getValue();
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
    Map.Entry<Long, Integer> newest = known().lastEntry();
    if (lastKey < newest.getKey() || count(more) < RECORDS) {
      return;
    }
    if (beginning.compareAndSet(false, true)) {
      try {
        if (newest.equals(known().lastEntry())) {
          begin(newest.getValue() + 1, lastKey + AHEAD);
        }
      } catch (RuntimeException failed) {
        LOG.log(Level.WARNING, "No new slice of terms was begun; tried again", failed);
      } finally {
        beginning.set(false);
      }
    }
  }

  private void begin(int number, long firstKey) {
    desk.begin(number, firstKey);
    NavigableMap<Long, Integer> more = new TreeMap<>(slices);
    more.put(firstKey, number);
    slices = more;
    count(-RECORDS);
  }

  private synchronized long count(int more) {
    records = Math.max(0, records + more);
    return records;
  }

  private NavigableMap<Long, Integer> known() {
    NavigableMap<Long, Integer> some = slices;
    return some.isEmpty() ? read() : some;
  }

  private synchronized NavigableMap<Long, Integer> read() {
    if (slices.isEmpty()) {
      SliceDesk.Known known = desk.known(RECORDS);
      records = known.recordsOfLast();
      slices = known.slices();
    }
    return slices;
  }
}
