package vn.hieuhoc.path;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.activity.LearningActivities;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.equivalence.Equivalences;
import vn.hieuhoc.path.StepRepository.Place;
import vn.hieuhoc.path.StepRepository.Thing;
import vn.hieuhoc.pathtree.PathNode;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.proof.RecordsAboutService;

/** Gathers what is known of paths and of people on them, of however many at once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class PathFacts {

  @Inject private StepRepository steps;
  @Inject private RecordsAboutService records;
  @Inject private Equivalences equivalences;

  /** The records that stand by which the portal itself says something of a person and a thing. */
  List<UUID> said(Long person, String activity) {
    return records.about(Set.of(person), Set.of(activity)).stream()
        .filter(RecordAbout::own)
        .map(RecordAbout::statementId)
        .toList();
  }

  /** Everything that says how far these people are on these paths. */
  KnownFacts of(Collection<PathTree> trees, Collection<Long> people) {
    List<PathNode> nodes = new ArrayList<>();
    trees.forEach(tree -> nodes.addAll(tree.steps()));
    List<PathNode> leaves = nodes.stream().filter(each -> !each.is().joins()).toList();
    Map<UUID, Thing> things = steps.things(leaves);
    KnownFacts known = new KnownFacts(things, new HashMap<>(), new HashMap<>(), new HashMap<>());
    if (people.isEmpty()) {
      return known;
    }
    Set<String> activities = new HashSet<>();
    Set<UUID> courses = new HashSet<>();
    Set<UUID> targets = new HashSet<>();
    nodes.forEach(each -> targets.add(each.id()));
    leaves.forEach(each -> activities.addAll(activities(each, things.get(each.thing()))));
    things.values().forEach(thing -> courses.add(thing.course()));
    leaves.stream()
        .filter(each -> each.is() == Is.COURSE)
        .forEach(each -> targets.add(each.thing()));
    for (RecordAbout each : records.about(people, activities)) {
      known
          .records()
          .computeIfAbsent(each.personId(), key -> new HashMap<>())
          .computeIfAbsent(each.activity(), key -> new ArrayList<>())
          .add(each);
    }
    for (EquivalenceRow each : equivalences.standing(people, targets)) {
      known.equivalences().computeIfAbsent(each.personKey(), key -> new ArrayList<>()).add(each);
    }
    for (Place each : steps.places(people, courses)) {
      known
          .places()
          .computeIfAbsent(each.person(), key -> new HashMap<>())
          .put(each.course(), each);
    }
    return known;
  }

  /** How records name what a step asks for. */
  static List<String> activities(PathNode leaf, Thing thing) {
    return switch (leaf.is()) {
      case COURSE -> List.of(LearningActivities.course(leaf.thing()));
      case SESSION -> List.of(LearningActivities.session(leaf.thing()));
      case CLASS ->
          thing == null
              ? List.of()
              : thing.sessions().stream().map(LearningActivities::session).toList();
      default -> List.of(leaf.activity());
    };
  }
}
