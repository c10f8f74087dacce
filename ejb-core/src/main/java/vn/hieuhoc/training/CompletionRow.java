package vn.hieuhoc.training;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A person who has to follow a programme, and how far the person is.
 *
 * @param person public id
 * @param fullName the name
 * @param birthYear or null
 * @param home where the person lives, or null
 * @param position kind of the position for which the person has to; the first of several
 * @param unit where that position is held
 * @param itemsMet how many items are met
 * @param itemsTotal of how many
 * @param completedAt when the last was met, or null
 * @param met codes of the items that are met
 */
public record CompletionRow(
    UUID person,
    String fullName,
    Integer birthYear,
    String home,
    String position,
    String unit,
    int itemsMet,
    int itemsTotal,
    Instant completedAt,
    List<String> met) {

  public CompletionRow {
    met = List.copyOf(met);
  }

  /** True when every item is met. */
  public boolean completed() {
    return completedAt != null;
  }
}
