package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import vn.hieuhoc.audit.Act;
import vn.hieuhoc.audit.AuditLog;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.work.WorkQueue;

/** The transactions of an import: each keeps a chunk with the place in the file, or nothing. */
@ApplicationScoped
class ImportDesk {

  private static final Duration KEPT_AFTERWARDS = Duration.ofDays(30);

  @Inject private ImportJobRepository jobs;
  @Inject private ImportLedgerRepository ledger;
  @Inject private WorkQueue workQueue;
  @Inject private AuditLog auditLog;
  @Inject private Event<ImportJob.Done> done;
  @Inject private Clock clock;

  @Transactional(TxType.REQUIRES_NEW)
  ImportJob job(Long key) {
    return jobs.find(key).orElseThrow(() -> new NotFound("job", key));
  }

  /** What a check found; it leaves its transaction as an exception, so that nothing stays. */
  static final class Checked extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<RowResult> results;
    private final transient Map<Long, Integer> claims;

    Checked(List<RowResult> results, Map<Long, Integer> claims) {
      super(null, null, false, false);
      this.results = results;
      this.claims = claims;
    }
  }

  /** Takes rows as the import does, and takes everything back. */
  @Transactional(TxType.REQUIRES_NEW)
  void tryOut(ImportJob job, ImportKind kind, List<RowValues> rows, ImportContext context) {
    Claims claims = begin(job, context);
    List<RowResult> results = kind.take(rows, context);
    throw new Checked(results, claims.added());
  }

  /**
   * Keeps what a check found.
   *
   * @return false when somebody has stopped it
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean keep(ImportJob job, int cursor, List<RowResult> results, Checked checked) {
    if (isStopped(job)) {
      return false;
    }
    write(job, cursor, results, checked == null ? Map.of() : checked.claims);
    return true;
  }

  /** The results of a check. */
  static List<RowResult> results(Checked checked) {
    return checked.results;
  }

  /**
   * Takes rows and keeps what became of them, in one transaction.
   *
   * @return false when somebody has stopped the import
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean take(
      ImportJob job,
      ImportKind kind,
      int cursor,
      List<RowResult> others,
      List<RowValues> rows,
      ImportContext context) {
    if (isStopped(job)) {
      return false;
    }
    Claims claims = begin(job, context);
    List<RowResult> results = new java.util.ArrayList<>(others);
    if (!rows.isEmpty()) {
      results.addAll(kind.take(rows, context));
    }
    write(job, cursor, results, claims.added());
    return true;
  }

  private Claims begin(ImportJob job, ImportContext context) {
    Claims claims = new Claims(job.id().toString(), keys -> ledger.claimed(job, keys));
    // As exactly as tables keep it: undoing asks whether a row was written since.
    context.begin(claims, clock.instant().truncatedTo(ChronoUnit.MICROS));
    return claims;
  }

  private boolean isStopped(ImportJob job) {
    return jobs.lock(job.key()).filter(job::isStill).isEmpty();
  }

  private void write(
      ImportJob job, int cursor, List<RowResult> results, Map<Long, Integer> claims) {
    ledger.add(job, results, claims);
    jobs.advance(job.key(), cursor, ImportJob.Counts.of(results));
  }

  /** Forgets what an earlier run said; call until it says true. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean clear(ImportJob job, int run) {
    return ledger.clear(job.key(), run, 5000);
  }

  /**
   * The last row is done.
   *
   * @param rows how many the file has, or null when it was not read
   */
  @Transactional(TxType.REQUIRES_NEW)
  void end(ImportJob job, Integer rows) {
    ImportJob now = jobs.lock(job.key()).orElseThrow();
    if (!job.isStill(now)) {
      return;
    }
    if (rows != null && rows != now.counts().all()) {
      // Something must have become of each: nobody agrees to what was not told.
      jobs.fail(job.key(), "import.file-unreadable", List.of(), clock.instant());
      return;
    }
    ImportState next =
        switch (job.state()) {
          case DRY_RUN_RUNNING -> ImportState.CHECKED;
          case IMPORTING -> ImportState.DONE;
          default -> ImportState.UNDONE;
        };
    jobs.state(job.key(), next, clock.instant());
    forgetLater(job.key(), KEPT_AFTERWARDS);
    if (next == ImportState.DONE) {
      done.fire(new ImportJob.Done(job.kind(), job.key()));
    }
    if (next != ImportState.CHECKED) {
      auditLog.write(
          Act.on(next == ImportState.DONE ? "import.done" : "import.undo", "import", job.id())
              .saying(
                  job.kind()
                      + " "
                      + (next == ImportState.DONE
                          ? "+" + now.counts().added() + " ~" + now.counts().changed()
                          : "-" + now.undone() + " =" + now.kept())));
    }
  }

  /** The file as a whole cannot be brought in, or taken back. */
  @Transactional(TxType.REQUIRES_NEW)
  void fail(ImportJob job, BusinessException refusal) {
    if (isStopped(job)) {
      return;
    }
    jobs.fail(job.key(), refusal.code(), refusal.arguments(), clock.instant());
    if (job.state() == ImportState.IMPORTING) {
      done.fire(new ImportJob.Done(job.kind(), job.key()));
    }
  }

  /**
   * Takes back the last rows that went in.
   *
   * @return false when there are none left, or somebody has stopped it
   */
  @Transactional(TxType.REQUIRES_NEW)
  boolean undo(ImportJob job, ImportKind kind, int most, ImportContext context) {
    if (isStopped(job)) {
      return false;
    }
    List<TakenRow> rows = ledger.taken(job.key(), most);
    if (rows.isEmpty()) {
      return false;
    }
    List<String> reasons = kind.undo(rows, context);
    ledger.undone(job, rows, reasons);
    int undone = (int) reasons.stream().filter(java.util.Objects::isNull).count();
    jobs.undone(job.key(), undone, rows.size() - undone);
    return true;
  }

  /** One row could not be taken back by what the domain says. */
  @Transactional(TxType.REQUIRES_NEW)
  void keepLast(ImportJob job, BusinessException refusal) {
    List<TakenRow> last = ledger.taken(job.key(), 1);
    ledger.undone(job, last, List.of(refusal.code()));
    jobs.undone(job.key(), 0, last.size());
  }

  /** Puts off forgetting while the import is at work, or has ended less than a month ago. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean isKept(ImportJob asked) {
    ImportJob job = jobs.lock(asked.key()).orElseThrow();
    Instant last =
        job.endedAt() != null
            ? job.endedAt()
            : job.startedAt() == null ? job.createdAt() : job.startedAt();
    Duration left =
        job.state().isAtWork()
            ? KEPT_AFTERWARDS
            : Duration.between(clock.instant(), last.plus(KEPT_AFTERWARDS));
    if (left.isNegative() || left.isZero()) {
      return false;
    }
    forgetLater(job.key(), left);
    return true;
  }

  private void forgetLater(Long job, Duration delay) {
    workQueue.addLater(ForgetImport.KIND, job.toString(), delay);
  }

  /** From now on it can neither be run nor taken back. */
  @Transactional(TxType.REQUIRES_NEW)
  void forgetFile(ImportJob job) {
    jobs.forgetFile(job.key());
  }

  /** Forgets what its rows said and what stood there before; call until it says true. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean forgetValues(ImportJob job) {
    return ledger.forgetValues(job.key(), 5000);
  }
}
