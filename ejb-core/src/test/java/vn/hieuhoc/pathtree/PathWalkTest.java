package vn.hieuhoc.pathtree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.record.Trust;

/** How far one is on a path, against an answer that is worked out the slow and plain way. */
class PathWalkTest {

  private static final Instant THEN = Instant.parse("2026-11-01T02:00:00Z");
  private static final int ROUNDS = 5_000;

  private final Map<UUID, Proof> proofs = new HashMap<>();

  private static PathNode leaf() {
    return PathNode.named(UUID.randomUUID(), "Chứng chỉ", "urn:" + UUID.randomUUID(), null);
  }

  private static PathNode all(PathNode... of) {
    return PathNode.group(UUID.randomUUID(), Is.ALL, null, null, List.of(of));
  }

  private static PathNode any(PathNode... of) {
    return PathNode.group(UUID.randomUUID(), Is.ANY, null, null, List.of(of));
  }

  private static PathNode atLeast(int count, PathNode... of) {
    return PathNode.group(UUID.randomUUID(), Is.AT_LEAST, null, count, List.of(of));
  }

  private void prove(PathNode step, Trust trust) {
    proofs.put(step.id(), Proof.learnt(trust, THEN));
  }

  private PathStanding walked(PathNode root) {
    return PathWalk.of(PathTree.of(root), proofs, Map.of());
  }

  private static PathStep of(PathNode step, PathStanding standing) {
    return standing.steps().stream()
        .filter(each -> each.id().equals(step.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aStepThatWaitsIsLockedUntilTheOneBeforeItIsDone() {
    PathNode first = leaf();
    PathNode second = leaf().after(true);
    PathNode path = all(first, second);

    assertThat(of(second, walked(path)).state()).isEqualTo(StepState.LOCKED);
    assertThat(of(second, walked(path)).waitsFor()).isEqualTo("1");
    assertThat(walked(path).next().id()).isEqualTo(first.id());

    prove(first, Trust.OBSERVED);
    assertThat(of(second, walked(path)).state()).isEqualTo(StepState.OPEN);
    assertThat(walked(path).next().id()).isEqualTo(second.id());
  }

  @Test
  void whatIsDoneAlreadyIsDoneThoughItWouldWait() {
    PathNode second = leaf().after(true);
    PathNode path = all(leaf(), second);
    prove(second, Trust.CONFIRMED);

    assertThat(of(second, walked(path)).state()).isEqualTo(StepState.DONE);
    assertThat(walked(path).done()).isEqualTo(1);
  }

  @Test
  void ofAChoiceOnlyAsMuchIsCountedAsMustBeChosen() {
    PathNode one = leaf();
    PathNode other = leaf();
    PathNode path = all(leaf(), any(one, other), atLeast(2, leaf(), leaf(), leaf()));
    prove(one, Trust.OBSERVED);

    assertThat(walked(path).done() + "/" + walked(path).total()).isEqualTo("1/4");
    assertThat(of(other, walked(path)).needed()).isFalse();
  }

  @Test
  void anEquivalenceOpensWhatWaitsAndSaysWhatItIs() {
    PathNode first = leaf();
    PathNode second = leaf().after(true);
    UUID given = UUID.randomUUID();
    proofs.put(first.id(), Proof.equivalent(given, "Y tá đã nghỉ hưu", THEN));

    PathStanding standing = walked(all(first, second));
    assertThat(of(first, standing).equivalent()).isTrue();
    assertThat(of(first, standing).reason()).isEqualTo("Y tá đã nghỉ hưu");
    assertThat(of(second, standing).state()).isEqualTo(StepState.OPEN);
  }

  @Test
  void aPathIsWorthWhatItsWeakestNeededProofIsWorth() {
    PathNode one = leaf();
    PathNode weak = leaf();
    PathNode strong = leaf();
    prove(one, Trust.OBSERVED);
    prove(weak, Trust.SELF_DECLARED);
    assertThat(walked(all(one, any(weak, strong))).trust()).isEqualTo(Trust.SELF_DECLARED);

    prove(strong, Trust.CONFIRMED);
    assertThat(walked(all(one, any(weak, strong))).trust()).isEqualTo(Trust.CONFIRMED);
  }

  @Test
  void everyTreeIsWalkedAsThePlainWayWouldHaveIt() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      PathNode root = group(random, 0);
      Map<UUID, Proof> some = proofs(random, root);
      PathStanding standing = PathWalk.of(PathTree.of(root), some, Map.of());
      String where = "seed " + seed;
      Plain plain = new Plain(some);

      assertThat(standing.trust()).as(where).isEqualTo(plain.trust(root));
      assertThat(standing.done() == standing.total()).as(where).isEqualTo(standing.met());
      assertThat(standing.done()).as(where).isBetween(0, standing.total());
      for (PathStep step : standing.steps()) {
        PathNode node = PathTree.of(root).find(step.id()).orElseThrow();
        assertThat(step.trust()).as(where).isEqualTo(plain.trust(node));
        assertThat(step.state() == StepState.LOCKED)
            .as(where + " " + step.number())
            .isEqualTo(plain.locked(root, step.id()));
      }
      assertMoreIsNeverLess(root, some, standing, where, random);
    }
  }

  /** One more proof takes nothing away and locks nothing. */
  private static void assertMoreIsNeverLess(
      PathNode root, Map<UUID, Proof> some, PathStanding before, String where, Random random) {
    List<PathNode> steps = PathTree.of(root).steps();
    Map<UUID, Proof> more = new HashMap<>(some);
    more.put(steps.get(random.nextInt(steps.size())).id(), Proof.learnt(Trust.OBSERVED, THEN));
    PathStanding after = PathWalk.of(PathTree.of(root), more, Map.of());
    assertThat(after.done()).as(where).isGreaterThanOrEqualTo(before.done());
    for (int i = 0; i < before.steps().size(); i++) {
      if (before.steps().get(i).state() != StepState.LOCKED) {
        assertThat(after.steps().get(i).state()).as(where).isNotEqualTo(StepState.LOCKED);
      }
    }
  }

  private static PathNode group(Random random, int depth) {
    List<PathNode> of = new ArrayList<>();
    int size = 1 + random.nextInt(4);
    for (int i = 0; i < size; i++) {
      PathNode step = depth < 3 && random.nextInt(3) == 0 ? group(random, depth + 1) : leaf();
      of.add(step.after(random.nextInt(3) == 0));
    }
    return switch (random.nextInt(3)) {
      case 0 -> all(of.toArray(PathNode[]::new));
      case 1 -> any(of.toArray(PathNode[]::new));
      default -> atLeast(1 + random.nextInt(size), of.toArray(PathNode[]::new));
    };
  }

  private static Map<UUID, Proof> proofs(Random random, PathNode root) {
    Map<UUID, Proof> some = new HashMap<>();
    for (PathNode step : PathTree.of(root).steps()) {
      if (random.nextInt(step.is().joins() ? 12 : 2) == 0) {
        some.put(step.id(), Proof.learnt(Trust.values()[random.nextInt(4)], THEN));
      }
    }
    return some;
  }

  /** The plain way: with only the proofs that are good enough, is it done? */
  private record Plain(Map<UUID, Proof> proofs) {

    boolean done(PathNode node, Trust least) {
      Proof own = proofs.get(node.id());
      if (own != null && own.trust().compareTo(least) >= 0) {
        return true;
      }
      long done = node.of().stream().filter(each -> done(each, least)).count();
      return switch (node.is()) {
        case ALL -> done == node.of().size();
        case ANY -> done > 0;
        case AT_LEAST -> done >= node.count();
        default -> false;
      };
    }

    Trust trust(PathNode node) {
      Trust best = null;
      for (Trust each : Trust.values()) {
        best = done(node, each) ? each : best;
      }
      return best;
    }

    /** Something on the way down waits, and nothing further down that way is done. */
    boolean locked(PathNode group, UUID step) {
      for (int i = 0; i < group.of().size(); i++) {
        PathNode each = group.of().get(i);
        if (each.all().stream().anyMatch(one -> one.id().equals(step))) {
          boolean waits = each.after() && i > 0 && trust(group.of().get(i - 1)) == null;
          return (waits && !doneOnTheWay(each, step))
              || (!each.id().equals(step) && locked(each, step));
        }
      }
      return false;
    }

    private boolean doneOnTheWay(PathNode from, UUID step) {
      return trust(from) != null
          || from.of().stream()
              .filter(each -> each.all().stream().anyMatch(one -> one.id().equals(step)))
              .anyMatch(each -> doneOnTheWay(each, step));
    }
  }
}
