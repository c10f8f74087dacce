package vn.hieuhoc.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.support.AnotherTry;
import vn.hieuhoc.support.BusinessException;
import vn.hieuhoc.work.WorkHandler;

/**
 * Goes through a file from the row behind the cursor to its end: the check, the import and the
 * undoing. Begun again after the process died it goes on where the last commit was.
 */
@ApplicationScoped
class RunImport implements WorkHandler {

  static final String KIND = "run-import";

  /** Empty rows are passed over so many at a time. */
  private static final int MOST_READ = 1000;

  @Inject private ImportDesk desk;
  @Inject private ImportKinds kinds;
  @Inject private ImportFiles files;
  @Inject private ImportStart start;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean inTransaction() {
    return false;
  }

  @Override
  public boolean isSlow() {
    return true;
  }

  @Override
  public void handle(String subject) throws IOException {
    ImportJob job = desk.job(Long.valueOf(subject));
    if (!job.state().isAtWork()) {
      return;
    }
    try {
      ImportContext context = start.context(job, kinds.of(job.kind()));
      if (job.state() == ImportState.UNDOING) {
        undo(job, context);
        desk.end(job, null);
      } else {
        desk.end(job, read(job, context));
      }
    } catch (BusinessException refusal) {
      desk.fail(job, refusal);
    }
  }

  /** How many rows there are behind the header; null when somebody stopped it. */
  private Integer read(ImportJob job, ImportContext context) throws IOException {
    while (job.cursor() == 0 && !desk.clear(job, job.run())) {
      // An earlier run of the same file said something; the next call forgets more of it.
      continue;
    }
    ImportKind kind = kinds.of(job.kind());
    int behind = Math.max(job.headerRow(), job.cursor());
    try (RowSource rows = files.open(job)) {
      Chunk chunk = new Chunk();
      int there = 0;
      for (SheetRow row = rows.next(); row != null; row = rows.next()) {
        there += row.number() > job.headerRow() ? 1 : 0;
        if (row.number() > behind) {
          chunk.add(row, job);
          if (chunk.isFull(kind) && !step(job, kind, chunk, context)) {
            return null;
          }
          chunk = chunk.isFull(kind) ? new Chunk() : chunk;
        }
      }
      if (chunk.last > 0) {
        step(job, kind, chunk, context);
      }
      return there;
    }
  }

  /** Rows that are taken together. */
  private static final class Chunk {

    private final List<RowResult> others = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private int last;

    void add(SheetRow row, ImportJob job) {
      last = row.number();
      if (isEmpty(row, job)) {
        others.add(RowResult.good(row.number(), Outcome.IGNORED, null, null, null));
      } else {
        rows.add(row);
      }
    }

    /** Read anew for each try, since what is found wrong is noted in them. */
    List<RowValues> values(ImportKind kind, ImportJob job) {
      List<ImportColumn> columns = kind.columns();
      return rows.stream()
          .map(row -> new RowValues(row, columns, job.mapping(), job.conversion()))
          .toList();
    }

    private static boolean isEmpty(SheetRow row, ImportJob job) {
      return job.mapping().values().stream().allMatch(place -> row.at(place).isEmpty());
    }

    boolean isFull(ImportKind kind) {
      return rows.size() >= kind.chunk() || others.size() >= MOST_READ;
    }
  }

  private boolean step(ImportJob job, ImportKind kind, Chunk chunk, ImportContext context) {
    try {
      return AnotherTry.of(
          () ->
              job.state() == ImportState.DRY_RUN_RUNNING
                  ? check(job, kind, chunk, context)
                  : desk.take(
                      job, kind, chunk.last, chunk.others, chunk.values(kind, job), context));
    } catch (BusinessException refusal) {
      if (chunk.rows.size() != 1) {
        throw refusal;
      }
      RowValues row = chunk.values(kind, job).get(0);
      String column = refusal.field() == null ? null : kind.columnOf(refusal.field());
      row.fault(column, refusal);
      List<RowResult> results = new ArrayList<>(chunk.others);
      results.add(RowResult.bad(row.number(), row.faults()));
      return desk.keep(job, chunk.last, results, null);
    }
  }

  private boolean check(ImportJob job, ImportKind kind, Chunk chunk, ImportContext context) {
    List<RowResult> results = new ArrayList<>(chunk.others);
    ImportDesk.Checked checked = null;
    if (!chunk.rows.isEmpty()) {
      try {
        desk.tryOut(job, kind, chunk.values(kind, job), context);
        throw new IllegalStateException("A check must not be kept");
      } catch (ImportDesk.Checked found) {
        checked = found;
        results.addAll(ImportDesk.results(found));
      }
    }
    return desk.keep(job, chunk.last, results, checked);
  }

  private void undo(ImportJob job, ImportContext context) {
    ImportKind kind = kinds.of(job.kind());
    boolean more = true;
    while (more) {
      try {
        more = AnotherTry.of(() -> desk.undo(job, kind, kind.chunk(), context));
      } catch (BusinessException refusal) {
        if (kind.chunk() > 1) {
          throw refusal;
        }
        desk.keepLast(job, refusal);
      }
    }
  }
}
