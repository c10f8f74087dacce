package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.organisation.AreasChanged;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Derives the open cases of all who live under a unit after its marks changed: one piece of work,
 * however many they are, done in steps that are transactions of their own.
 */
@ApplicationScoped
class DeriveUnit implements WorkHandler {

  private static final String KIND = "derive-unit";
  private static final int STEP = 200;

  @Inject private WorkQueue workQueue;
  @Inject private DerivationService derivations;

  /** In the transaction of the marks. */
  void on(@Observes AreasChanged event) {
    workQueue.add(KIND, event.unitId().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void handle(String subject) {
    Long unit = Long.valueOf(subject);
    for (int year : derivations.openYears()) {
      DerivationService.Step step = derivations.deriveUnder(year, unit, 0, STEP);
      while (!step.done()) {
        step = derivations.deriveUnder(year, unit, step.after(), STEP);
      }
    }
  }
}
