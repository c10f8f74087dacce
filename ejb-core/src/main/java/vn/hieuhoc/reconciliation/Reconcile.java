package vn.hieuhoc.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.hieuhoc.work.WorkHandler;

/** Looks at one stretch of learners after the other: {@code RUN:COURSE:LAST LEARNER}. */
@ApplicationScoped
class Reconcile implements WorkHandler {

  static final String KIND = "reconcile-progress";

  @Inject private ReconciliationService reconciliations;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void handle(String subject) {
    String[] part = subject.split(":");
    reconciliations.stretch(Long.parseLong(part[0]), Long.valueOf(part[1]), Long.valueOf(part[2]));
  }
}
