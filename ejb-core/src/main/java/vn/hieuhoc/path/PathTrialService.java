package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.pathtree.PathStanding;
import vn.hieuhoc.pathtree.PathTree;
import vn.hieuhoc.person.PersonRow;
import vn.hieuhoc.person.PersonService;
import vn.hieuhoc.support.NotFound;

/** Tries a changed path on everybody who is on it before it is published, and keeps nothing. */
@Stateless
public class PathTrialService {

  private static final int AT_ONCE = 500;

  /**
   * What publishing the draft would do.
   *
   * @param title what the path is called
   * @param seen what the draft that was tried is, to be said when it is published
   * @param learners how many are on the path
   * @param finishNow who would have finished at once
   * @param fallBack who would have a smaller share of the steps done
   * @param keep who has finished and would not by the draft alone; they stay finished
   */
  public record PathTrial(
      String title, String seen, int learners, Group finishNow, Group fallBack, Group keep)
      implements Serializable {

    /** How many names are told. */
    static final int NAMED = 50;

    /**
     * Some people.
     *
     * @param count how many
     * @param names the first of them
     */
    public record Group(int count, List<String> names) implements Serializable {}

    /** True when nobody would notice. */
    public boolean nobody() {
      return finishNow.count() == 0 && fallBack.count() == 0 && keep.count() == 0;
    }
  }

  @Inject private PathRepository paths;
  @Inject private LearnerRepository learners;
  @Inject private PathFacts facts;
  @Inject private PathRights rights;
  @Inject private PersonService people;

  /** Tries the draft of a path. */
  public PathTrial tried(UUID pathId) {
    LearningPath path = paths.path(pathId).orElseThrow(() -> new NotFound("path", pathId));
    rights.require(path.unitId(), pathId, path.status());
    PathTree then = path.draft();
    List<Long> finishNow = new ArrayList<>();
    List<Long> fallBack = new ArrayList<>();
    List<Long> keep = new ArrayList<>();
    int all = 0;
    if (path.number() != null) {
      PathTree now = paths.version(path.id(), path.number()).orElseThrow().tree();
      List<PathLearner> some = learners.after(path.id(), 0L, AT_ONCE);
      while (!some.isEmpty()) {
        all += some.size();
        List<Long> keys = some.stream().map(PathLearner::personId).toList();
        KnownFacts known = facts.of(List.of(now, then), keys);
        for (PathLearner each : some) {
          PathStanding next = known.standing(pathId, then, each.personId());
          PathStanding standing = known.standing(pathId, now, each.personId());
          if (each.finished() && !next.met()) {
            keep.add(each.personId());
          } else if (!each.finished() && next.met()) {
            finishNow.add(each.personId());
          } else if (!each.finished() && next.percent() < standing.percent()) {
            fallBack.add(each.personId());
          }
        }
        some =
            some.size() < AT_ONCE
                ? List.of()
                : learners.after(path.id(), keys.get(AT_ONCE - 1), AT_ONCE);
      }
    }
    return new PathTrial(
        path.title(), path.seen(), all, group(finishNow), group(fallBack), group(keep));
  }

  private PathTrial.Group group(List<Long> keys) {
    if (keys.isEmpty()) {
      return new PathTrial.Group(0, List.of());
    }
    Map<Long, PersonRow> named = people.rowsOf(keys.stream().limit(PathTrial.NAMED).toList());
    return new PathTrial.Group(
        keys.size(), named.values().stream().map(PersonRow::fullName).sorted().toList());
  }
}
