package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.hieuhoc.criteriaset.CriteriaSetPublished;
import vn.hieuhoc.support.VietnamTime;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Derives everybody of a year after a criteria set was published. Goes in steps, each its own
 * transaction.
 */
@ApplicationScoped
class DeriveYear implements WorkHandler {

  private static final String KIND = "derive-year";
  private static final int STEP = 200;

  @Inject private WorkQueue workQueue;
  @Inject private DerivationService derivations;
  @Inject private Clock clock;

  /** The years people are still talking about: this one and the one before. */
  void on(@Observes CriteriaSetPublished event) {
    int year = VietnamTime.today(clock).getYear();
    workQueue.add(KIND, String.valueOf(year));
    workQueue.add(KIND, String.valueOf(year - 1));
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  /** Everybody is many: the quick work does not wait behind it. */
  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void handle(String subject) {
    int year = Integer.parseInt(subject);
    DerivationService.Step step = derivations.deriveSome(year, null, 0, STEP);
    while (!step.done()) {
      step = derivations.deriveSome(year, null, step.after(), STEP);
    }
  }
}
