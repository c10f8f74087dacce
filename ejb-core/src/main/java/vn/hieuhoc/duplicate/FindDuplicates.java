package vn.hieuhoc.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.person.PersonWritten;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/** Looks for a person's duplicates after the entry was written. Idempotent. */
@ApplicationScoped
class FindDuplicates implements WorkHandler {

  private static final String KIND = "find-duplicates";

  @Inject private WorkQueue workQueue;
  @Inject private DuplicateFinder finder;

  /** In the transaction of the register. */
  void on(@Observes PersonWritten event) {
    workQueue.add(KIND, event.personId().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String subject) {
    finder.lookAt(Long.valueOf(subject));
  }
}
