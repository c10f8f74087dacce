package vn.hieuhoc.path;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.work.WorkQueue;

/** Takes paths up and lays them down. */
@Stateless
public class TakeUpService {

  @Inject private PathRepository paths;
  @Inject private LearnerRepository learners;
  @Inject private PathRights rights;
  @Inject private Access access;
  @Inject private WorkQueue workQueue;

  /**
   * Takes a path up, for oneself or for somebody one may act for. Doing so twice is harmless.
   *
   * @param person public id of the person, or null for the caller
   * @return public id under which the person is on the path
   * @throws Refused {@code path.not-open} when it is not offered
   */
  public UUID takeUp(UUID pathId, UUID person) {
    access.requireSignedIn();
    LearningPath path = paths.held(pathId).orElseThrow(() -> new NotFound("path", pathId));
    PathRow row = paths.row(pathId).orElseThrow();
    if (path.status() == PathStatus.DRAFT) {
      throw rights.hide(row);
    }
    Long learner = rights.learner(person, row);
    if (path.status() == PathStatus.WITHDRAWN) {
      throw new Refused("path.not-open", row.title());
    }
    PathLearner there = learners.of(learner, row.key()).orElse(null);
    boolean news = there == null || there.takeUp(rights.actingFor(learner), rights.now());
    if (there == null) {
      there = new PathLearner(learner, row.key(), rights.actingFor(learner), rights.now());
      learners.add(there);
    }
    if (news) {
      rights.keep("path.take-up", row, learner);
      workQueue.add(PathUpkeep.KIND, learner.toString());
    }
    return there.publicId();
  }

  /** As {@link #takeUp}, for the person with a number in the register, as typed. */
  public UUID takeUpFor(UUID pathId, String personNumber) {
    access.requireSignedIn();
    return takeUp(pathId, rights.numbered(personNumber));
  }

  /**
   * Lays a path down. What was learnt stays. Doing so twice is harmless.
   *
   * @throws Refused {@code path.finished} when it is finished
   */
  public void layDown(UUID learnerId) {
    access.requireSignedIn();
    PathLearner learner =
        learners.learner(learnerId).orElseThrow(() -> new NotFound("path-learner", learnerId));
    PathRow row = rows(learner);
    rights.requireMayAct(learner, row);
    if (learner.finished()) {
      throw new Refused("path.finished", row.title());
    }
    if (learner.layDown(rights.now())) {
      rights.keep("path.lay-down", row, learner.personId());
    }
  }

  private PathRow rows(PathLearner learner) {
    return paths.rows(List.of(learner.pathId())).get(learner.pathId());
  }
}
