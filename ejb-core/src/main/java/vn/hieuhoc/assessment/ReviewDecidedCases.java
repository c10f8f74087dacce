package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * A voided record may have carried a decided case: people shall look at it, the case itself stays
 * as it is.
 */
@ApplicationScoped
class ReviewDecidedCases implements WorkHandler {

  private static final String KIND = "review-decided";

  @Inject private WorkQueue workQueue;
  @Inject private DerivationService derivations;

  void on(@Observes RecordVoided event) {
    if (event.personId() != null) {
      workQueue.add(KIND, event.personId() + ":" + event.statementId());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    int colon = subject.indexOf(':');
    derivations.flagRestingOn(
        UUID.fromString(subject.substring(colon + 1)), Long.valueOf(subject.substring(0, colon)));
  }
}
