package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.hieuhoc.feed.PeopleLearnt;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/** After new or voided records: derives the person's completions. */
@ApplicationScoped
class DerivePersonTraining implements WorkHandler {

  static final String KIND = "derive-person-training";

  @Inject private WorkQueue workQueue;
  @Inject private CompletionService completionService;

  /** Soon after the records. */
  void on(@Observes PeopleLearnt event) {
    later(event.personIds());
  }

  /** In the transaction of who takes it back. */
  void on(@Observes RecordVoided event) {
    if (event.personId() != null) {
      later(Set.of(event.personId()));
    }
  }

  private void later(Set<Long> people) {
    if (completionService.isAsked()) {
      workQueue.addAll(KIND, people.stream().map(String::valueOf).toList());
    }
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
