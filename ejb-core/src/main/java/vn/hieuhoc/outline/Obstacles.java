package vn.hieuhoc.outline;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hieuhoc.completion.RuleHistory;
import vn.hieuhoc.completion.RuleInForce;
import vn.hieuhoc.course.Outline;
import vn.hieuhoc.course.OutlineItem;
import vn.hieuhoc.support.Refused;

/**
 * What keeps a draft from being published. Pure.
 *
 * @param bare whether no lesson is left
 * @param same whether it is what learners see already
 * @param outdated whether another version was published since the draft was begun
 * @param unpublished titles of materials that strangers cannot see yet
 * @param needed lessons that are gone and that somebody still needs for finishing the course
 */
public record Obstacles(
    boolean bare,
    boolean same,
    boolean outdated,
    List<String> unpublished,
    List<OutlineItem> needed)
    implements Serializable {

  /**
   * Looks at a draft.
   *
   * @param standing what learners see
   * @param outdated whether it was begun on another version than that
   * @param unpublished titles of its materials that strangers cannot see yet
   * @param rules every rule the course had
   */
  static Obstacles of(
      Outline draft,
      Outline standing,
      boolean outdated,
      List<String> unpublished,
      RuleHistory rules) {
    Set<UUID> named = stillNamed(rules);
    return new Obstacles(
        draft.lessons().isEmpty(),
        draft.equals(standing),
        outdated,
        unpublished,
        standing.lessons().stream()
            .filter(each -> named.contains(each.id()) && draft.lesson(each.id()).isEmpty())
            .toList());
  }

  /**
   * The lessons that a rule names by which somebody may live: the newest one for everybody, and
   * those for newcomers that came since.
   */
  private static Set<UUID> stillNamed(RuleHistory rules) {
    List<RuleInForce> all = rules.rules();
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      from = all.get(i).everybody() ? i : from;
    }
    return all.subList(from, all.size()).stream()
        .flatMap(each -> each.rule().lessons().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True when nothing is in the way but lessons that a rule names. */
  public boolean onlyNeeded() {
    return !bare && !same && !outdated && unpublished.isEmpty();
  }

  /** True when it can be published as it is. */
  public boolean none() {
    return onlyNeeded() && needed.isEmpty();
  }

  /**
   * Demands that nothing is in the way.
   *
   * @param course title of the course
   * @param dropFromRule whether the rule is to forget the lessons that are gone
   */
  void requireNone(String course, boolean dropFromRule) {
    if (outdated) {
      throw new Refused("outline.older-version", course);
    }
    if (bare) {
      throw Refused.of("lessons", "course.no-lessons", course);
    }
    if (same) {
      throw new Refused("outline.nothing-changed", course);
    }
    if (!unpublished.isEmpty()) {
      throw Refused.of("lessons", "course.material-not-published", unpublished.get(0));
    }
    if (!needed.isEmpty() && !dropFromRule) {
      throw new Refused("outline.lesson-in-rule", needed.get(0).title());
    }
  }
}
