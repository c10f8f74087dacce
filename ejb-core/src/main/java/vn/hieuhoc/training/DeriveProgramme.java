package vn.hieuhoc.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.hieuhoc.programme.ProgrammeChanged;
import vn.hieuhoc.work.WorkHandler;
import vn.hieuhoc.work.WorkQueue;

/** After a programme was put in force or its rules changed: derives its completions anew. */
@ApplicationScoped
class DeriveProgramme implements WorkHandler {

  private static final String KIND = "derive-programme";

  @Inject private WorkQueue workQueue;
  @Inject private CompletionService completionService;

  void on(@Observes ProgrammeChanged event) {
    workQueue.add(KIND, event.programmeId().toString());
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void handle(String programmeId) {
    completionService.rederiveProgramme(Long.valueOf(programmeId));
  }
}
