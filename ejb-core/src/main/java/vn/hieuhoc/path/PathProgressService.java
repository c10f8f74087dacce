package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.pathtree.PathStanding;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.OpenToAll;
import vn.hieuhoc.support.Page;
import vn.hieuhoc.support.PageRequest;

/** How far people are on paths. Pages, lists and programs all ask here. */
@Stateless
public class PathProgressService {

  @Inject private PathRepository paths;
  @Inject private LearnerRepository learners;
  @Inject private PathFacts facts;
  @Inject private PathRights rights;
  @Inject private PersonService people;
  @Inject private Access access;

  /**
   * A path as the reader stands on it, or as nobody does.
   *
   * @throws NotFound for others than who lays it out and who is on it also when it is not offered
   */
  @OpenToAll
  public PathView view(UUID pathId) {
    PathRow row = row(pathId);
    Long reader = rights.reader().orElse(null);
    return view(row, reader, reader == null ? null : learners.of(reader, row.key()).orElse(null));
  }

  /**
   * A path as somebody stands on it whom the caller may look after.
   *
   * @throws NotFound also for who lays the path out, as long as the person is not on it
   */
  public PathView view(UUID pathId, UUID person) {
    access.requireSignedIn();
    PathRow row = row(pathId);
    Long key = rights.learner(person, row);
    PathLearner learner = learners.of(key, row.key()).orElse(null);
    if (!on(learner) && !rights.looksAfter(key)) {
      throw new NotFound("path", pathId);
    }
    return view(row, key, learner);
  }

  private static boolean on(PathLearner learner) {
    return learner != null && (learner.taken() || learner.finished());
  }

  private PathRow row(UUID pathId) {
    return paths.row(pathId).orElseThrow(() -> new NotFound("path", pathId));
  }

  private PathView view(PathRow row, Long person, PathLearner learner) {
    boolean his = on(learner);
    if (row.status() != PathStatus.PUBLISHED && !his && !rights.keeps(row.unitKey())) {
      throw rights.hide(row);
    }
    Integer number = his && learner.finished() ? learner.finishedNumber() : row.number();
    PathTree tree = tree(row, number);
    Set<Long> one = person == null ? Set.of() : Set.of(person);
    PathStanding standing = facts.of(List.of(tree), one).standing(row.id(), tree, person);
    return view(row, standing, number, learner, person != null);
  }

  private static PathView view(
      PathRow row, PathStanding standing, Integer number, PathLearner learner, boolean somebody) {
    boolean taken = learner != null && learner.taken();
    return new PathView(
        row,
        standing,
        number,
        taken ? learner.publicId() : null,
        taken ? learner.takenUpAt() : null,
        learner == null ? null : learner.finishedAt(),
        learner == null ? null : learner.finishTrust(),
        somebody);
  }

  private PathTree tree(PathRow row, Integer number) {
    return number == null
        ? paths.path(row.id()).orElseThrow().draft()
        : paths.version(row.key(), number).orElseThrow().tree();
  }

  /** The paths the reader is on, the last one taken up first; none for strangers. */
  @OpenToAll
  public List<PathView> ofReader() {
    return rights.reader().map(this::of).orElse(List.of());
  }

  /** The paths the caller is on, the last one taken up first. */
  public List<PathView> mine() {
    return of(access.personId());
  }

  private List<PathView> of(Long me) {
    List<PathLearner> his = learners.ofPerson(me);
    if (his.isEmpty()) {
      return List.of();
    }
    Map<Long, PathRow> rows = paths.rows(his.stream().map(PathLearner::pathId).toList());
    Map<String, PathTree> trees = new HashMap<>();
    Set<Integer> numbers = new HashSet<>();
    his.forEach(each -> numbers.add(number(each, rows.get(each.pathId()))));
    for (PathVersion each : paths.versions(rows.keySet(), numbers)) {
      trees.put(each.pathId() + ":" + each.number(), each.tree());
    }
    KnownFacts known = facts.of(trees.values(), Set.of(me));
    List<PathView> views = new ArrayList<>();
    for (PathLearner each : his) {
      PathRow row = rows.get(each.pathId());
      Integer number = number(each, row);
      PathStanding standing = known.standing(row.id(), trees.get(row.key() + ":" + number), me);
      views.add(view(row, standing, number, each, true));
    }
    return views;
  }

  /** Who is on a path and how far, for who lays it out; the last who took it up first. */
  public Page<LearnerRow> learners(UUID pathId, PageRequest page) {
    PathRow row = row(pathId);
    rights.require(row.unitKey(), pathId, row.status());
    Page<PathLearner> some = learners.onPath(row.key(), page);
    Set<Long> keys = new HashSet<>();
    some.items().forEach(each -> keys.add(each.personId()));
    Map<Long, PersonRow> named = people.rowsOf(keys);
    Map<Integer, PathTree> trees = new HashMap<>();
    for (PathLearner each : some.items()) {
      trees.computeIfAbsent(number(each, row), number -> tree(row, number));
    }
    KnownFacts known = facts.of(trees.values(), keys);
    return new Page<>(
        some.items().stream()
            .map(
                each ->
                    row(
                        each,
                        named.get(each.personId()),
                        known.standing(row.id(), trees.get(number(each, row)), each.personId())))
            .toList(),
        some.total(),
        page);
  }

  private static Integer number(PathLearner learner, PathRow row) {
    return learner.finished() ? learner.finishedNumber() : row.number();
  }

  private static LearnerRow row(PathLearner learner, PersonRow person, PathStanding standing) {
    return new LearnerRow(
        learner.publicId(),
        person.id(),
        person.personNumber(),
        person.fullName(),
        person.birthYear(),
        person.homeLine(),
        learner.takenUpAt(),
        learner.finishedAt(),
        standing);
  }
}
