package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.path.StepRepository.Thing;
import vn.hieuhoc.pathtree.PathNode;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.topic.TopicService;

/** Whether what the steps of a path speak of is there. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PathSteps {

  @Inject private StepRepository steps;
  @Inject private PathFacts facts;
  @Inject private PathRights rights;
  @Inject private TopicService topics;

  /** The steps as they are laid out, without anybody on them. */
  List<PathStep> laidOut(PathTree tree) {
    return facts.of(List.of(tree), Set.of()).standing(null, tree, null).steps();
  }

  /**
   * Demands that every course, session and class is there for the caller: what others have not
   * published yet is not.
   *
   * @throws Refused {@code path.unknown-thing}, {@code path.class-too-short}
   */
  void requireKnown(PathTree tree) {
    requireKnown(tree.leaves());
  }

  /**
   * As {@link #requireKnown(PathTree)}, of those steps only that did not stand in the tree before.
   */
  void requireKnown(PathTree tree, PathTree before) {
    requireKnown(
        tree.leaves().stream()
            .filter(leaf -> before.find(leaf.id()).filter(leaf::asksAs).isEmpty())
            .toList());
  }

  private void requireKnown(List<PathNode> leaves) {
    Map<UUID, Thing> things = steps.things(leaves);
    for (PathNode leaf : leaves) {
      if (leaf.is() != Is.EXTERNAL) {
        Thing thing = things.get(leaf.thing());
        if (thing == null
            || thing.is() != leaf.is()
            || !(thing.open() || rights.keeps(thing.unitKey()))) {
          throw Refused.of("thing", "path.unknown-thing");
        }
        if (leaf.is() == Is.CLASS && leaf.count() > thing.sessions().size()) {
          throw Refused.of(
              "count",
              "path.class-too-short",
              thing.title(),
              thing.sessions().size(),
              leaf.count());
        }
      }
    }
  }

  /**
   * Demands that everybody can take every course, session and class.
   *
   * @throws Refused {@code path.thing-not-open} with the first that is not there for everybody
   */
  void requireOpen(PathTree tree) {
    requireKnown(tree);
    Map<UUID, Thing> things = steps.things(tree.leaves());
    for (PathNode leaf : tree.leaves()) {
      if (leaf.is() != Is.EXTERNAL && !things.get(leaf.thing()).open()) {
        throw Refused.of("thing", "path.thing-not-open", things.get(leaf.thing()).title());
      }
    }
  }

  /** Demands that the topic is one of the portal's. */
  void requireTopic(String topic) {
    if (topic != null && !topic.isBlank() && !topics.byCode().containsKey(topic.strip())) {
      throw Refused.of("topic", "path.unknown-topic", topic);
    }
  }
}
