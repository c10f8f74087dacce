package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.record.RecordsAppended;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/** After new or voided records: derives the person's completions. */
@ApplicationScoped
class DerivePersonTraining implements WorkHandler {

  static final String KIND = "derive-person-training";

  @Inject private WorkQueue workQueue;
  @Inject private CompletionService completionService;

  /** Same transaction as the records: either both are kept or neither. */
  void on(@Observes RecordsAppended event) {
    if (!completionService.isAsked()) {
      return;
    }
    workQueue.addAll(KIND, event.personIds().stream().map(String::valueOf).toList());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String personId) {
    completionService.rederivePerson(Long.valueOf(personId));
  }
}
