package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import vn.hieuhoc.work.WorkHandler;

/**
 * Forgets the file of an import a month after it ended, with what its rows said and what stood
 * before: they hold more than the register needs. From then on it cannot be taken back.
 */
@ApplicationScoped
class ForgetImport implements WorkHandler {

  static final String KIND = "forget-import";

  @Inject private ImportDesk desk;
  @Inject private ImportFiles files;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  @Override
  public void handle(String subject) throws IOException {
    ImportJob job = desk.job(Long.valueOf(subject));
    if (desk.isKept(job)) {
      return;
    }
    if (job.staged() != null) {
      desk.forgetFile(job);
      files.drop(job.staged());
    }
    while (!desk.forgetValues(job)) {
      // A few thousand rows at a time.
      continue;
    }
  }
}
