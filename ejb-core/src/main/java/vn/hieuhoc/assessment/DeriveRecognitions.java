package vn.hieuhoc.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import vn.hieuhoc.feed.PeopleLearnt;
import vn.hieuhoc.person.PersonChanged;
import vn.hieuhoc.record.RecordVoided;
import vn.hieuhoc.work.ManyWorkHandler;
import vn.hieuhoc.work.WorkQueue;

/**
 * Derives a person's open cases again after the person's records changed, or what the register says
 * of the person. Idempotent.
 */
@ApplicationScoped
class DeriveRecognitions implements ManyWorkHandler {

  private static final String KIND = "derive-recognitions";

  @Inject private WorkQueue workQueue;
  @Inject private DerivationService derivations;

  /** Soon after the records. */
  void on(@Observes PeopleLearnt event) {
    workQueue.addAll(KIND, event.personIds().stream().map(String::valueOf).toList());
  }

  /** In the transaction of who takes it back. */
  void on(@Observes RecordVoided event) {
    if (event.personId() != null) {
      workQueue.add(KIND, event.personId().toString());
    }
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
  public void handle(Collection<String> subjects) {
    derivations.rederive(subjects.stream().map(Long::valueOf).toList());
  }
}
