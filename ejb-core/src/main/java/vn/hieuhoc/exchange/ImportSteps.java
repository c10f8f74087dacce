package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.StagedSheets;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.work.WorkQueue;

/** What is asked of an import, step by step, whoever asks. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class ImportSteps {

  @Inject private ImportJobRepository jobs;
  @Inject private ImportKinds kinds;
  @Inject private WorkQueue workQueue;
  @Inject private AuditLog auditLog;
  @Inject private Clock clock;

  /** Keeps a file that was taken in as an import that waits. */
  ImportJob add(
      String kind,
      Long account,
      String fileName,
      StagedSheets.Staged staged,
      ImportFiles.Layout layout) {
    UUID id = UUID.randomUUID();
    jobs.add(
        new ImportJobRepository.Arrived(id, kind, account, fileName, staged, layout),
        clock.instant());
    ImportJob job = find(id);
    workQueue.addLater(ForgetImport.KIND, job.key().toString(), java.time.Duration.ofDays(30));
    auditLog.write(Act.on("import.upload", "import", id).saying(kind));
    return job;
  }

  ImportJob find(UUID id) {
    return jobs.find(id).orElseThrow(() -> new NotFound("job", id));
  }

  Map<String, String> remembered(Long account, String kind) {
    return account == null ? Map.of() : jobs.remembered(account, kind);
  }

  /** Reads the file otherwise; what was checked has to be checked again. */
  void layout(ImportJob job, ImportFiles.Layout layout) {
    requireOpen(job);
    jobs.layout(job.key(), layout);
    if (job.accountKey() != null) {
      Map<String, String> headers = new HashMap<>();
      layout.mapping().forEach((column, place) -> headers.put(column, layout.header().get(place)));
      jobs.remember(job.accountKey(), job.kind(), headers);
    }
  }

  /** Checks the file: nothing is kept but what was found. */
  void check(ImportJob job) {
    requireOpen(job);
    requireMatched(job);
    begin(job, ImportState.DRY_RUN_RUNNING, ImportJob.CHECK);
  }

  /** Lets the good rows in. */
  void confirm(ImportJob job) {
    requireOpen(job);
    requireMatched(job);
    auditLog.write(Act.on("import.start", "import", job.id()).saying(job.kind()));
    begin(job, ImportState.IMPORTING, ImportJob.IMPORT);
  }

  /** Stops it at the next border between chunks. What went in stays until it is undone. */
  void cancel(ImportJob asked) {
    ImportJob job = jobs.lock(asked.key()).orElseThrow();
    if (job.state() == ImportState.UNDOING || !job.state().isAtWork() && !job.state().isOpen()) {
      throw new Refused("import.cannot-cancel");
    }
    // A check that is stopped has changed nothing: the file waits as before.
    boolean backToStart = job.state() == ImportState.DRY_RUN_RUNNING;
    jobs.state(
        job.key(), backToStart ? ImportState.MATCHED : ImportState.CANCELLED, clock.instant());
    auditLog.write(Act.on("import.cancel", "import", job.id()).saying(job.kind()));
  }

  /**
   * Takes back what went in.
   *
   * @param account key of the account that asks for it, or null for the operator
   */
  void undo(ImportJob asked, Long account) {
    ImportJob job = jobs.lock(asked.key()).orElseThrow();
    if (job.run() == ImportJob.IMPORT && job.staged() == null) {
      throw new Refused("import.undo-too-late");
    }
    if (!job.canUndo()) {
      throw new Refused("import.cannot-undo");
    }
    auditLog.write(Act.on("import.undo-start", "import", job.id()).saying(job.kind()));
    jobs.beginUndo(job, account);
    workQueue.add(RunImport.KIND, job.key().toString());
  }

  private void begin(ImportJob job, ImportState state, int run) {
    jobs.begin(job.key(), state, run, false, clock.instant());
    workQueue.add(RunImport.KIND, job.key().toString());
  }

  private void requireOpen(ImportJob asked) {
    if (!jobs.lock(asked.key()).orElseThrow().isOpen()) {
      throw new Refused("import.not-open");
    }
  }

  private void requireMatched(ImportJob job) {
    List<String> missing =
        new HeaderMatch(kinds.of(job.kind()).columns(), Map.of()).missing(job.mapping());
    if (!missing.isEmpty()) {
      throw new SheetRefused("import.columns-missing", String.join(", ", missing));
    }
  }
}
