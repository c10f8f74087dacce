package vn.hieuhoc.outline;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.course.OutlineItem;

/**
 * What is different between an outline and the one before. Pure.
 *
 * @param added titles of lessons that came
 * @param removed titles of lessons that went
 * @param renamed lessons that are called otherwise
 * @param moved titles of lessons in another place or part; as few as could have been moved
 * @param changed titles of lessons of which something else is said: text, minutes, whether it
 *     counts
 * @param parts parts that are called otherwise
 */
public record OutlineDifference(
    List<String> added,
    List<String> removed,
    List<Renamed> renamed,
    List<String> moved,
    List<String> changed,
    List<Renamed> parts)
    implements Serializable {

  /**
   * Something that is called otherwise.
   *
   * @param from what it was called
   * @param to what it is called
   */
  public record Renamed(String from, String to) implements Serializable {}

  /** True when both are the same. */
  public boolean none() {
    return added.isEmpty()
        && removed.isEmpty()
        && renamed.isEmpty()
        && moved.isEmpty()
        && changed.isEmpty()
        && parts.isEmpty();
  }

  /** Compares an outline with the one before. */
  public static OutlineDifference between(Outline before, Outline after) {
    Map<String, String> parts = partsRenamed(before, after);
    Set<UUID> moved = outOfOrder(before, after);
    List<Renamed> renamed = new ArrayList<>();
    List<String> movedTitles = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (OutlineItem now : after.lessons()) {
      OutlineItem then = before.lesson(now.id()).orElse(null);
      if (then == null) {
        continue;
      }
      if (!now.title().equals(then.title())) {
        renamed.add(new Renamed(then.title(), now.title()));
      }
      String part = parts.getOrDefault(then.section(), then.section());
      if (moved.contains(now.id()) || !Objects.equals(part, now.section())) {
        movedTitles.add(now.title());
      }
      if (saysOtherwise(then, now)) {
        changed.add(now.title());
      }
    }
    return new OutlineDifference(
        titlesOfOnly(after, before),
        titlesOfOnly(before, after),
        renamed,
        movedTitles,
        changed,
        parts.entrySet().stream().map(e -> new Renamed(e.getKey(), e.getValue())).toList());
  }

  private static List<String> titlesOfOnly(Outline one, Outline other) {
    Set<UUID> known = other.ids();
    return one.lessons().stream()
        .filter(each -> !known.contains(each.id()))
        .map(OutlineItem::title)
        .toList();
  }

  private static boolean saysOtherwise(OutlineItem then, OutlineItem now) {
    return then.required() != now.required()
        || !Objects.equals(then.minutes(), now.minutes())
        || !Objects.equals(then.dueDays(), now.dueDays())
        || !Objects.equals(then.link(), now.link())
        || !Objects.equals(then.task(), now.task());
  }

  /** Parts whose lessons all stand in one part that was not there before. */
  private static Map<String, String> partsRenamed(Outline before, Outline after) {
    Set<String> known = new HashSet<>();
    Map<String, Set<String>> now = new HashMap<>();
    for (OutlineItem then : before.lessons()) {
      known.add(then.section());
      after
          .lesson(then.id())
          .filter(each -> then.section() != null)
          .ifPresent(
              each ->
                  now.computeIfAbsent(then.section(), key -> new HashSet<>()).add(each.section()));
    }
    Map<String, String> renamed = new HashMap<>();
    now.forEach(
        (from, to) -> {
          String only = to.size() == 1 ? to.iterator().next() : null;
          if (only != null && !known.contains(only)) {
            renamed.put(from, only);
          }
        });
    return renamed;
  }

  /** The fewest lessons of both that must be moved to come from one order to the other. */
  private static Set<UUID> outOfOrder(Outline before, Outline after) {
    List<UUID> order = before.lessons().stream().map(OutlineItem::id).toList();
    List<UUID> both =
        after.lessons().stream().map(OutlineItem::id).filter(order::contains).toList();
    int[] places = both.stream().mapToInt(order::indexOf).toArray();
    int[] length = new int[places.length];
    int[] previous = new int[places.length];
    Arrays.fill(previous, -1);
    int last = -1;
    for (int i = 0; i < places.length; i++) {
      length[i] = 1;
      for (int j = 0; j < i; j++) {
        if (places[j] < places[i] && length[j] + 1 > length[i]) {
          length[i] = length[j] + 1;
          previous[i] = j;
        }
      }
      last = last < 0 || length[i] > length[last] ? i : last;
    }
    Set<UUID> moved = new HashSet<>(both);
    for (int i = last; i >= 0; i = previous[i]) {
      moved.remove(both.get(i));
    }
    return moved;
  }
}
