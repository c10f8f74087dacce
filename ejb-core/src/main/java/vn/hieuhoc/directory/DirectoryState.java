package vn.hieuhoc.directory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The index, and what was written since it was built.
 *
 * @param index everybody as they were when it was built
 * @param changed who is other than that, by key
 * @param inOrder the same, by name
 * @param lastId the highest key seen
 * @param readAt when the table was last asked, by the clock of the database
 */
record DirectoryState(
    NameIndex index,
    Map<Integer, NameEntry> changed,
    List<NameEntry> inOrder,
    long lastId,
    Instant readAt) {

  static DirectoryState of(NameIndex index, long lastId, Instant readAt) {
    return new DirectoryState(index, Map.of(), List.of(), lastId, readAt);
  }

  /** The same with what was read now. */
  DirectoryState with(List<NameEntry> read, Instant at) {
    long last = lastId;
    Map<Integer, NameEntry> merged = null;
    for (NameEntry entry : read) {
      last = Math.max(last, entry.id());
      if (!entry.equals(changed.get(entry.id()))) {
        merged = merged == null ? new HashMap<>(changed) : merged;
        merged.put(entry.id(), entry);
      }
    }
    return merged == null
        ? new DirectoryState(index, changed, inOrder, last, at)
        : new DirectoryState(
            index, merged, merged.values().stream().sorted(NameIndex.ORDER).toList(), last, at);
  }

  /** Two people by name, as in the lists of the directory; whom it does not know comes last. */
  int compare(int one, int other) {
    int here = placeOf(one);
    int there = placeOf(other);
    if (here >= 0 && there >= 0) {
      return Integer.compare(here, there);
    }
    NameEntry first = entryOf(one);
    NameEntry second = entryOf(other);
    if (first == null || second == null) {
      return first != null ? -1 : second != null ? 1 : Integer.compare(one, other);
    }
    return NameIndex.ORDER.compare(first, second);
  }

  /** What is known of somebody, or null. */
  NameEntry entryOf(int id) {
    int place = placeOf(id);
    return place >= 0 ? index.entry(place) : changed.get(id);
  }

  /** The place of somebody in the index who is still as the index says, or -1. */
  private int placeOf(int id) {
    return !changed.isEmpty() && changed.containsKey(id) ? -1 : index.placeOf(id);
  }
}
