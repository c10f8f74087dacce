package vn.hieuhoc.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Finds people by the beginnings of the words of their names, in any order, without marks, among
 * those who live in given units; sorted by given name.
 */
@ApplicationScoped
public class Directory {

  /** Up to here lists are counted. */
  public static final int COUNTED = 10_000;

  private static final int READ_AT_ONCE = 20_000;
  private static final int MOST_CHANGED = 5_000;
  private static final Duration LONGEST_TRANSACTION = Duration.ofSeconds(60);

  @Inject private DirectoryRepository register;

  private final ReentrantLock building = new ReentrantLock();
  private volatile DirectoryState state;
  private volatile boolean outgrown;

  /** True when what was typed has letters or digits in it, so that somebody can be meant. */
  public static boolean asksForSomebody(String typed) {
    return !NameQuery.beginnings(typed).isEmpty();
  }

  /**
   * A page of those who fit.
   *
   * @param typed what was typed; null or blank for everybody
   * @param units keys of the units where they may live
   * @param year year of birth, or null for any
   * @param mark what else is to be true of them
   * @param after key of the person after whom the page begins, or null
   * @param first index of the first one wanted, from there
   * @param size how many
   */
  @Transactional(TxType.REQUIRES_NEW)
  public NameHits find(
      String typed, BitSet units, Integer year, NameMark mark, Long after, int first, int size) {
    List<String> beginnings = NameQuery.beginnings(typed);
    if (beginnings.isEmpty() && typed != null && !typed.isBlank()) {
      return new NameHits(List.of(), 0);
    }
    DirectoryState now = upToDate();
    NameQuery query = new NameQuery(beginnings, units, year == null ? 0 : year, mark);
    return new Search(now, query, after, first, size).run();
  }

  /**
   * How many of those who fit are to be worked on, all counted in one pass.
   *
   * @param typed what was typed; null or blank for everybody
   * @param units keys of the units where they may live
   * @param unplaced those of the units where nobody is to stay
   * @param year year of birth, or null for any
   */
  @Transactional(TxType.REQUIRES_NEW)
  public NameCounts count(String typed, BitSet units, BitSet unplaced, Integer year) {
    List<String> beginnings = NameQuery.beginnings(typed);
    if (beginnings.isEmpty() && typed != null && !typed.isBlank()) {
      return new NameCounts(0, 0, 0, 0);
    }
    DirectoryState now = upToDate();
    NameQuery query = new NameQuery(beginnings, units, year == null ? 0 : year);
    Tally tally = new Tally(unplaced);
    NameIndex index = now.index();
    index.each(
        query,
        0,
        place -> {
          if (!now.changed().containsKey(index.id(place))) {
            tally.take(index.home(place), index.year(place), index.unconfirmed(place));
          }
          return true;
        });
    now.inOrder().stream()
        .filter(query::fits)
        .forEach(entry -> tally.take(entry.home(), entry.year(), entry.unconfirmed()));
    return tally.counts();
  }

  /**
   * The order of names as it is now, for lists of people that are known by their keys: by given
   * name, then year of birth, then entry; whom the directory does not know comes last.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public Comparator<Long> order() {
    DirectoryState now = upToDate();
    return (one, other) -> now.compare(Math.toIntExact(one), Math.toIntExact(other));
  }

  /** Builds it anew from the table: at the start, at night, and when too much was written. */
  @Transactional(TxType.REQUIRES_NEW)
  public void rebuild() {
    building.lock();
    try {
      outgrown = false;
      Instant at = register.now();
      NameIndex.Builder builder = new NameIndex.Builder();
      long last = 0;
      List<NameEntry> part;
      do {
        part = register.after(last, READ_AT_ONCE);
        for (NameEntry entry : part) {
          last = entry.id();
          if (!entry.gone()) {
            builder.add(entry);
          }
        }
      } while (part.size() == READ_AT_ONCE);
      state = DirectoryState.of(builder.build(), last, at);
    } finally {
      building.unlock();
    }
  }

  /** Everybody's home may be another one now. */
  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) HomesMoved event) {
    outgrown = true;
  }

  /** True when it has to be built anew soon. */
  boolean isOutgrown() {
    return outgrown || state == null;
  }

  /** It has to be built before it is asked: there is none, or it is old and quickly built. */
  private boolean isBehind() {
    DirectoryState now = state;
    return now == null || outgrown && now.lastId() <= READ_AT_ONCE;
  }

  private DirectoryState upToDate() {
    if (isBehind()) {
      building.lock();
      try {
        if (isBehind()) {
          rebuild();
        }
      } finally {
        building.unlock();
      }
    }
    DirectoryState before = state;
    Instant at = register.now();
    List<NameEntry> read =
        new ArrayList<>(register.since(before.readAt().minus(LONGEST_TRANSACTION), MOST_CHANGED));
    read.addAll(register.after(before.lastId(), MOST_CHANGED));
    if (read.size() >= MOST_CHANGED || before.changed().size() >= MOST_CHANGED) {
      if (before.index().size() <= READ_AT_ONCE && before.lastId() <= READ_AT_ONCE) {
        rebuild();
        return state;
      }
      outgrown = true;
    }
    DirectoryState after = before.with(read, at);
    // While it is built anew nobody waits: what was read just now is good for this one question.
    if (building.tryLock()) {
      try {
        if (state == before) {
          state = after;
        }
      } finally {
        building.unlock();
      }
    }
    return after;
  }

  /** Counts one after the other. */
  private static final class Tally {

    private final BitSet unplacedUnits;
    private int total;
    private int unconfirmed;
    private int unplaced;
    private int noYear;

    Tally(BitSet unplacedUnits) {
      this.unplacedUnits = unplacedUnits;
    }

    void take(int home, int year, boolean nobodyVouched) {
      total++;
      unconfirmed += nobodyVouched ? 1 : 0;
      unplaced += unplacedUnits.get(home) ? 1 : 0;
      noYear += year == 0 ? 1 : 0;
    }

    NameCounts counts() {
      return new NameCounts(total, unconfirmed, unplaced, noYear);
    }
  }

  /** One search: the index and what was written since, read as one list. */
  private static final class Search {

    private final DirectoryState state;
    private final NameQuery query;
    private final int first;
    private final int size;
    private final NameEntry after;
    private final List<NameEntry> written;
    private final List<Long> found = new ArrayList<>();
    private int next;
    private int total;

    Search(DirectoryState state, NameQuery query, Long after, int first, int size) {
      this.state = state;
      this.query = query;
      this.first = first;
      this.size = size;
      this.after = after == null ? null : state.entryOf(Math.toIntExact(after));
      this.written = state.inOrder().stream().filter(query::fits).filter(this::isAfter).toList();
    }

    NameHits run() {
      int from = 0;
      if (after != null) {
        from = firstAfter();
      }
      state
          .index()
          .each(
              query,
              from,
              place -> {
                int id = state.index().id(place);
                if (!state.changed().containsKey(id)) {
                  takeWrittenBefore(place);
                  take(id);
                }
                return total <= COUNTED || found.size() < size;
              });
      while (next < written.size()) {
        take(written.get(next++).id());
      }
      return new NameHits(found, Math.min(total, COUNTED + 1));
    }

    private void takeWrittenBefore(int place) {
      if (next < written.size()) {
        NameEntry entry = state.index().entry(place);
        while (next < written.size() && NameIndex.ORDER.compare(written.get(next), entry) < 0) {
          take(written.get(next++).id());
        }
      }
    }

    private void take(int id) {
      if (total >= first && found.size() < size) {
        found.add((long) id);
      }
      total++;
    }

    private boolean isAfter(NameEntry entry) {
      return after == null || NameIndex.ORDER.compare(entry, after) > 0;
    }

    /** The first place of the index behind the one after whom the page begins. */
    private int firstAfter() {
      int low = 0;
      int high = state.index().size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (NameIndex.ORDER.compare(state.index().entry(middle), after) <= 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low;
    }
  }
}
