package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import vn.hieuhoc.work.WorkHandler;

/** Forgets the file of an import a month after it ended: it holds more than the register needs. */
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
    if (job.staged() != null && !job.state().isAtWork()) {
      files.drop(job.staged());
      desk.forgetFile(job);
    }
  }
}
