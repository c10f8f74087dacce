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
}
