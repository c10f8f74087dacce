package vn.hieuhoc.pathtree;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;

/**
 * Walks a path with what one person has of it. Pure: the same proofs give the same standing.
 *
 * <p>A step is done when its proof is there, or when so many of its own steps are. It is worth what
 * the weakest proof it needed is worth, the strongest ones taken. How far one is, counts each step
 * that is asked for once; of a choice as many as must be chosen.
 */
public final class PathWalk {

  private final Map<UUID, Proof> proofs;
  private final Map<UUID, StepFacts> facts;
  private final List<PathStep> steps = new ArrayList<>();

  /**
   * What is known of the thing a step leads to.
   *
   * @param title what it is called
   * @param course public id of the course it leads to, or null
   * @param open whether it is there for everybody
   * @param place public id of the person's place there, or null
   * @param begun whether the person has begun
   */
  public record StepFacts(String title, UUID course, boolean open, UUID place, boolean begun) {}

  private PathWalk(Map<UUID, Proof> proofs, Map<UUID, StepFacts> facts) {
    this.proofs = proofs;
    this.facts = facts;
  }

  /**
   * Walks.
   *
   * @param proofs the strongest proof of each step that has one, by step
   * @param facts what is known of the steps, by step
   */
  public static PathStanding of(
      PathTree tree, Map<UUID, Proof> proofs, Map<UUID, StepFacts> facts) {
    PathWalk walk = new PathWalk(proofs, facts);
    PathNode root = tree.root();
    Trust trust = walk.trust(root);
    walk.children(root, "", 0, null, trust == null);
    return new PathStanding(walk.steps, walk.done(root), total(root), trust);
  }

  /** How far the step can be relied upon, or null while it is not done. */
  private Trust trust(PathNode node) {
    Proof proof = proofs.get(node.id());
    Trust own = proof == null ? null : proof.trust();
    Trust joined = node.is().joins() && !node.of().isEmpty() ? joined(node) : null;
    return own == null || (joined != null && joined.compareTo(own) > 0) ? joined : own;
  }

  private Trust joined(PathNode node) {
    List<Trust> done =
        node.of().stream()
            .map(this::trust)
            .filter(Objects::nonNull)
            .sorted(Comparator.reverseOrder())
            .toList();
    int asked = asked(node);
    return done.size() < asked ? null : done.get(asked - 1);
  }

  /** How many of its own steps a step asks for. */
  private static int asked(PathNode node) {
    return switch (node.is()) {
      case ALL -> node.of().size();
      case AT_LEAST -> node.count();
      default -> 1;
    };
  }

  /** How many steps one does. */
  public static int total(PathNode node) {
    return node.is() == Is.ALL
        ? node.of().stream().mapToInt(PathWalk::total).sum()
        : node.is() == Is.AT_LEAST ? node.count() : 1;
  }

  private int done(PathNode node) {
    if (trust(node) != null) {
      return total(node);
    }
    return switch (node.is()) {
      case ALL -> node.of().stream().mapToInt(this::done).sum();
      case AT_LEAST -> (int) node.of().stream().filter(each -> trust(each) != null).count();
      default -> 0;
    };
  }

  /**
   * The steps of a group.
   *
   * @param lock the step that must come first for all of them, or null
   * @param needed whether they are still asked for
   */
  private void children(PathNode group, String number, int depth, PathStep lock, boolean needed) {
    PathNode before = null;
    PathStep beforeStep = null;
    int n = 1;
    for (PathNode each : group.of()) {
      boolean waits = each.after() && before != null && trust(before) == null;
      PathStep first = lock != null ? lock : waits ? beforeStep : null;
      String own = number.isEmpty() ? "" + n : number + "." + n;
      PathStep step = step(each, own, depth, first, needed);
      steps.add(step);
      boolean done = step.state() == StepState.DONE;
      children(each, own, depth + 1, done ? null : first, needed && !done);
      before = each;
      beforeStep = step;
      n++;
    }
  }

  private PathStep step(PathNode node, String number, int depth, PathStep first, boolean needed) {
    Trust trust = trust(node);
    StepState state = state(node, trust, first);
    Proof proof = proofs.get(node.id());
    StepFacts fact = facts.get(node.id());
    boolean locked = state == StepState.LOCKED;
    return new PathStep(
        node.id(),
        number,
        depth,
        node.is(),
        fact == null ? node.title() : fact.title(),
        node.count(),
        node.trust(),
        node.after(),
        state,
        locked ? first.number() : null,
        locked ? first.title() : null,
        needed,
        trust,
        proof == null ? null : proof.at(),
        proof == null ? null : proof.equivalence(),
        proof == null ? null : proof.reason(),
        fact == null ? null : fact.course(),
        fact == null ? null : fact.place(),
        fact == null || fact.open());
  }

  private StepState state(PathNode node, Trust trust, PathStep first) {
    if (trust != null) {
      return StepState.DONE;
    }
    if (first != null) {
      return StepState.LOCKED;
    }
    return begun(node) ? StepState.UNDER_WAY : StepState.OPEN;
  }

  private boolean begun(PathNode node) {
    return node.all().stream()
        .anyMatch(
            each ->
                trust(each) != null
                    || (facts.containsKey(each.id()) && facts.get(each.id()).begun()));
  }
}
