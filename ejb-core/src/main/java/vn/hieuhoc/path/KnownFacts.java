package vn.hieuhoc.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hieuhoc.equivalence.EquivalenceRow;
import vn.hieuhoc.path.StepRepository.Place;
import vn.hieuhoc.path.StepRepository.Thing;
import vn.hieuhoc.pathtree.PathNode;
import vn.hieuhoc.pathtree.PathNode.Is;
import vn.hieuhoc.pathtree.PathStanding;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.pathtree.PathWalk;
import vn.hieuhoc.pathtree.Proof;
import vn.hieuhoc.proof.RecordAbout;
import vn.hieuhoc.record.RecordKind;
import vn.hieuhoc.record.Trust;

/**
 * What is known of the steps of paths and of some people. Pure.
 *
 * @param things courses, sessions and classes, by public id
 * @param records what stands in the ledger, by person and activity
 * @param equivalences what is taken as learnt, by person
 * @param places the places in courses, by person and course
 */
record KnownFacts(
    Map<UUID, Thing> things,
    Map<Long, Map<String, List<RecordAbout>>> records,
    Map<Long, List<EquivalenceRow>> equivalences,
    Map<Long, Map<UUID, Place>> places) {

  private static final Comparator<Proof> STRONGEST =
      Comparator.comparing(Proof::trust).reversed().thenComparing(Proof::at);

  /**
   * How far somebody is on a path.
   *
   * @param path public id of the path the tree is of
   * @param person key of the person, or null for nobody
   */
  PathStanding standing(UUID path, PathTree tree, Long person) {
    Map<UUID, Proof> proofs = new HashMap<>();
    Map<UUID, PathWalk.StepFacts> facts = new HashMap<>();
    for (PathNode step : tree.steps()) {
      Proof proof = person == null ? null : proof(path, step, person);
      if (proof != null) {
        proofs.put(step.id(), proof);
      }
      if (!step.is().joins()) {
        facts.put(step.id(), facts(step, person));
      }
    }
    return PathWalk.of(tree, proofs, facts);
  }

  private PathWalk.StepFacts facts(PathNode leaf, Long person) {
    if (leaf.is() == Is.EXTERNAL) {
      return new PathWalk.StepFacts(leaf.title(), null, true, null, false);
    }
    Thing thing = things.get(leaf.thing());
    if (thing == null) {
      return new PathWalk.StepFacts(leaf.thing().toString(), null, false, null, false);
    }
    Place place = person == null ? null : places.getOrDefault(person, Map.of()).get(thing.course());
    return new PathWalk.StepFacts(
        thing.title(),
        thing.course(),
        thing.open(),
        place == null ? null : place.id(),
        place != null && place.begun());
  }

  private Proof proof(UUID path, PathNode step, Long person) {
    Proof learnt = step.is().joins() ? null : learnt(step, records.getOrDefault(person, Map.of()));
    EquivalenceRow taken = taken(path, step, equivalences.getOrDefault(person, List.of()));
    if (taken == null) {
      return learnt;
    }
    Proof equivalent = Proof.equivalent(taken.id(), taken.reason(), taken.givenAt());
    return learnt == null
        ? equivalent
        : Proof.learnt(
            learnt.trust().compareTo(equivalent.trust()) > 0 ? learnt.trust() : equivalent.trust(),
            learnt.at());
  }

  private static EquivalenceRow taken(UUID path, PathNode step, List<EquivalenceRow> his) {
    return his.stream()
        .filter(each -> each.stepIs(path, step.id()) || each.courseIs(step.thing()))
        .min(Comparator.comparing(EquivalenceRow::kind, Comparator.reverseOrder()))
        .orElse(null);
  }

  private Proof learnt(PathNode leaf, Map<String, List<RecordAbout>> his) {
    List<Proof> best =
        new ArrayList<>(
            PathFacts.activities(leaf, things.get(leaf.thing())).stream()
                .map(activity -> best(leaf, his.getOrDefault(activity, List.of())))
                .filter(Objects::nonNull)
                .sorted(STRONGEST)
                .toList());
    int asked = leaf.is() == Is.CLASS ? leaf.count() : 1;
    if (best.size() < asked) {
      return null;
    }
    List<Proof> taken = best.subList(0, asked);
    return Proof.learnt(
        taken.get(asked - 1).trust(),
        taken.stream().map(Proof::at).max(Comparator.naturalOrder()).orElseThrow());
  }

  private static Proof best(PathNode leaf, List<RecordAbout> said) {
    Trust least = leaf.trust() == null ? Trust.SELF_DECLARED : leaf.trust();
    return said.stream()
        .filter(record -> record.proves() && record.isAtLeast(least) && fits(leaf, record))
        .map(record -> Proof.learnt(record.trust(), record.happenedAt()))
        .min(STRONGEST)
        .orElse(null);
  }

  private static boolean fits(PathNode leaf, RecordAbout record) {
    return switch (leaf.is()) {
      case COURSE -> record.kind() == RecordKind.COURSE_COMPLETED;
      case SESSION, CLASS -> record.kind() == RecordKind.SESSION_ATTENDED;
      default -> true;
    };
  }
}
