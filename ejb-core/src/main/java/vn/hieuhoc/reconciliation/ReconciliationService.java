package vn.hieuhoc.reconciliation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hieuhoc.access.Access;
import vn.hieuhoc.access.Role;
import vn.hieuhoc.progress.Drift;
import vn.hieuhoc.progress.ProgressService;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.work.WorkQueue;

/**
 * Compares all progress with the ledger: each night, and when an administrator asks. What differs
 * is reported, and its derivation asked for.
 */
@Stateless
public class ReconciliationService {

  private static final Duration LONGEST = Duration.ofHours(20);
  private static final Duration REMEMBERED = Duration.ofDays(400);

  @Inject private ReconciliationRepository runs;
  @Inject private ProgressService progressService;
  @Inject private WorkQueue workQueue;
  @Inject private Access access;
  @Inject private Clock clock;

  /** The last comparisons, newest first. */
  public List<ReconciliationRow> last(int most) {
    access.requireAnywhere(Role.ADMIN);
    return runs.last(most);
  }

  /** Begins a comparison by hand, or gives the one that runs. */
  public ReconciliationRow ask() {
    access.requireAnywhere(Role.ADMIN);
    return begin(true);
  }

  /** Begins a comparison, or gives the one that runs. */
  @SystemUse
  public ReconciliationRow begin(boolean byHand) {
    Instant now = clock.instant();
    runs.giveUp(now.minus(LONGEST));
    boolean begun = runs.begin(byHand, now);
    ReconciliationRow running = runs.running().orElseGet(() -> runs.last(1).get(0));
    if (begun) {
      runs.forget(now.minus(REMEMBERED));
      workQueue.add(Reconcile.KIND, running.id() + ":0:0");
    }
    return running;
  }

  /** A comparison as it stands. */
  @SystemUse
  public Optional<ReconciliationRow> row(long id) {
    return runs.find(id);
  }

  /**
   * Looks at the next stretch of learners.
   *
   * @param run number of the comparison
   * @param course go on in this course
   * @param after go on after this learner
   */
  @SystemUse
  public void stretch(long run, Long course, Long after) {
    Optional<ReconciliationRow> row = runs.find(run).filter(ReconciliationRow::running);
    if (row.isPresent()) {
      Drift.Stretch stretch = progressService.compare(course, after);
      List<Long> places = stretch.drifts().stream().map(Drift::enrolmentKey).distinct().toList();
      places.forEach(progressService::rebuildLater);
      runs.found(
          row.get(),
          stretch.learners(),
          stretch.drifts(),
          places.size(),
          stretch.last() ? clock.instant() : null);
      if (!stretch.last()) {
        workQueue.add(Reconcile.KIND, run + ":" + stretch.course() + ":" + stretch.after());
      }
    }
  }
}
