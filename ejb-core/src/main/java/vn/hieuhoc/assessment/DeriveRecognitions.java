package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.person.PersonChanged;
import vn.hieuhoc.record.RecordsAppended;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Derives a person's open cases again after the person's records changed, or what the register says
 * of the person. Idempotent.
 */
@ApplicationScoped
class DeriveRecognitions implements WorkHandler {

  private static final String KIND = "derive-recognitions";

  @Inject private WorkQueue workQueue;
  @Inject private DerivationService derivations;

  /** In the transaction of the records: either both are kept or neither. */
  void on(@Observes RecordsAppended event) {
    workQueue.addAll(KIND, event.personIds().stream().map(String::valueOf).toList());
  }

  /** In the transaction of the register. */
  void on(@Observes PersonChanged event) {
    workQueue.add(KIND, event.personId().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    derivations.rederive(Long.valueOf(subject));
  }
}
