package vn.hieuhoc.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Counts what was written and kept in this process, the only one that writes to its database. Two
 * people may share a counter: then one of them is taken to have changed too often, never too
 * seldom.
 */
@ApplicationScoped
public class Freshness {

  private static final int COUNTERS = 4_096;

  private final AtomicLong everybody = new AtomicLong();
  private final AtomicLongArray people = new AtomicLongArray(COUNTERS);

  /**
   * How much had been written at a moment. Taken before something is read, it is equal to a later
   * one only when what was read still holds.
   *
   * @param everybody changes that may concern anybody
   * @param person changes that concern this person
   */
  public record Stamp(long everybody, long person) {}

  /** How much has been written by now that concerns the person. */
  public Stamp of(Long personId) {
    return new Stamp(everybody.get(), people.get(counter(personId)));
  }

  void changed(Long personId) {
    people.incrementAndGet(counter(personId));
  }

  void changedForEverybody() {
    everybody.incrementAndGet();
  }

  private static int counter(Long personId) {
    return (int) (personId % COUNTERS);
  }
}
