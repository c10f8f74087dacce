package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.HeldRole;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.organisation.OrganisationService;
import vn.hieuhoc.pathtree.PathStep;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.pathtree.PathWalk;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.work.WorkQueue;

/** Lays paths out: draft, steps, publication, withdrawal. */
@Stateless
public class PathService {

  @Inject private PathRepository paths;
  @Inject private PathSteps steps;
  @Inject private OrganisationService organisation;
  @Inject private PathRights rights;
  @Inject private Access access;
  @Inject private WorkQueue workQueue;

  /**
   * Begins a path as a draft.
   *
   * @param tree its steps, see {@link PathTree}, or null for none yet
   * @return public id
   */
  public UUID create(@Valid @NotNull PathCommand command, String tree) {
    Long unit = organisation.key(command.unit());
    HeldRole as = access.require(unit, Role.CENTRE_MANAGER);
    PathTree read = tree == null ? PathTree.empty() : PathTree.read(tree).keeping(List.of());
    steps.requireKnown(read);
    steps.requireTopic(command.topic());
    LearningPath path = new LearningPath(unit, command, read, rights.accountId(), rights.now());
    paths.add(path);
    rights.write("path.create", path, as, path.title());
    return path.publicId();
  }

  /** Changes what is said of a path. */
  public void change(UUID pathId, @Valid @NotNull PathCommand command) {
    change(pathId, command, null);
  }

  /**
   * As {@link #change(UUID, PathCommand)}, with the steps of the draft.
   *
   * @param tree its steps, see {@link PathTree}, or null to leave them as they are
   */
  public void change(UUID pathId, @Valid @NotNull PathCommand command, String tree) {
    LearningPath path = held(pathId);
    HeldRole as = asKeeper(path);
    steps.requireTopic(command.topic());
    path.change(command, rights.now());
    if (tree != null) {
      PathTree next = PathTree.read(tree).keeping(ofPath(path));
      steps.requireKnown(next, path.draft());
      path.work(next, rights.now());
    }
    rights.write("path.change", path, as, path.title());
  }

  private List<PathTree> ofPath(LearningPath path) {
    return Stream.concat(
            Stream.of(path.draft()), paths.versions(path.id()).stream().map(PathVersion::tree))
        .toList();
  }

  /** A path for who lays it out. */
  public PathDetails details(UUID pathId) {
    LearningPath path = paths.path(pathId).orElseThrow(() -> new NotFound("path", pathId));
    asKeeper(path);
    PathTree draft = path.draft();
    List<PathVersion> versions = paths.versions(path.id());
    boolean changed = versions.isEmpty() || !versions.get(0).tree().equals(draft);
    return new PathDetails(
        paths.row(pathId).orElseThrow(),
        draft,
        steps.laidOut(draft),
        path.seen(),
        changed,
        versions.stream()
            .map(each -> new PathDetails.Published(each.number(), each.publishedAt()))
            .toList());
  }

  /** The steps of the draft, for who lays it out. */
  public List<PathStep> steps(UUID pathId) {
    LearningPath path = paths.path(pathId).orElseThrow(() -> new NotFound("path", pathId));
    asKeeper(path);
    return steps.laidOut(path.draft());
  }

  /** Puts a step into the draft. */
  public void addStep(UUID pathId, @Valid @NotNull NewStep step) {
    work(
        pathId,
        tree -> tree.with(step.group() == null ? tree.root().id() : step.group(), step.node()));
  }

  /** Takes a step out of the draft, with what is in it. */
  public void removeStep(UUID pathId, UUID step) {
    work(pathId, tree -> tree.without(step));
  }

  /** Moves a step of the draft one place to the front of its group. */
  public void raiseStep(UUID pathId, UUID step) {
    work(pathId, tree -> tree.raised(step));
  }

  /** Lets a step of the draft come after the one before it, or no more. */
  public void turnStep(UUID pathId, UUID step) {
    work(pathId, tree -> tree.turned(step));
  }

  private void work(UUID pathId, UnaryOperator<PathTree> change) {
    LearningPath path = held(pathId);
    HeldRole as = asKeeper(path);
    PathTree next = change.apply(path.draft());
    steps.requireKnown(next, path.draft());
    path.work(next, rights.now());
    rights.write("path.steps", path, as, path.title());
  }

  /**
   * Shows the draft to everybody. A change makes a new version; nobody who has finished one loses
   * that. Publishing twice what is shown already changes nothing.
   *
   * @param seen what the caller has looked at, as {@link PathDetails#seen} told it
   * @throws Refused {@code path.changed-meanwhile} when the draft is another by now, {@code
   *     path.empty-group}, {@code path.out-of-reach}, {@code path.thing-not-open}
   */
  public int publish(UUID pathId, @NotNull String seen) {
    LearningPath path = held(pathId);
    HeldRole as = asKeeper(path);
    path.requireSeen(seen);
    PathTree draft = path.draft();
    draft.requireWhole();
    steps.requireOpen(draft);
    List<PathVersion> versions = paths.versions(path.id());
    boolean same = !versions.isEmpty() && versions.get(0).tree().equals(draft);
    int number = versions.isEmpty() ? 1 : versions.get(0).number() + (same ? 0 : 1);
    if (same && path.status() == PathStatus.PUBLISHED) {
      return number;
    }
    if (!same) {
      paths.add(new PathVersion(path.id(), number, draft, rights.accountId(), rights.now()));
    }
    path.show(number, PathWalk.total(draft.root()), rights.now());
    rights.write("path.publish", path, as, path.title());
    workQueue.add(PathUpkeep.Everybody.KIND, path.id().toString());
    return number;
  }

  /** Offers the path no more. Those who are on it may finish. */
  public void withdraw(UUID pathId) {
    LearningPath path = held(pathId);
    HeldRole as = asKeeper(path);
    if (path.status() == PathStatus.DRAFT) {
      throw new Refused("path.never-published", path.title());
    }
    if (path.status() != PathStatus.WITHDRAWN) {
      path.withdraw(rights.now());
      rights.write("path.withdraw", path, as, path.title());
    }
  }

  private LearningPath held(UUID pathId) {
    return paths.held(pathId).orElseThrow(() -> new NotFound("path", pathId));
  }

  private HeldRole asKeeper(LearningPath path) {
    return rights.require(path.unitId(), path.publicId(), path.status());
  }
}
