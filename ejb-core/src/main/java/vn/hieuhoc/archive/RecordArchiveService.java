package vn.hieuhoc.archive;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import vn.hieuhoc.record.RecordKeys;
import vn.hieuhoc.record.StatementsApart;
import vn.hieuhoc.record.StatementsApart.Kept;
import vn.hieuhoc.support.NotFound;
import vn.hieuhoc.support.Refused;
import vn.hieuhoc.support.SystemUse;
import vn.hieuhoc.work.WorkQueue;

/**
 * Takes statements of old months out of the database and brings them back, as the operator asks.
 * What is derived from them and counted stays where it is.
 */
@Stateless
@SystemUse
public class RecordArchiveService {

  static final int PIECE = 1_000;

  @Inject private ArchiveRepository months;
  @Inject private ArchiveFile files;
  @Inject private StatementsApart statements;
  @Inject private RecordKeys keys;
  @Inject private WorkQueue workQueue;
  @Inject private Clock clock;

  /** The months that have, or shall have, a file, the oldest first. */
  public List<ArchiveRow> months() {
    return months.all();
  }

  /**
   * Asks for files of all months before one.
   *
   * @return how many months that is
   * @throws Refused {@code archive.not-over} when the month before is not over yet
   */
  public int takeOut(YearMonth before) {
    YearMonth now = YearMonth.from(keys.consistentThrough().atZone(ZoneOffset.UTC));
    if (before.isAfter(now)) {
      throw Refused.of("before", "archive.not-over", before, now);
    }
    List<YearMonth> asked = new ArrayList<>();
    long after = Long.MIN_VALUE;
    List<Kept> next = statements.after(after, firstOf(before), 1);
    while (!next.isEmpty()) {
      YearMonth month =
          YearMonth.from(RecordKeys.momentOf(next.get(0).key()).atZone(ZoneOffset.UTC));
      if (months.held(month).filter(row -> row.status().underWay()).isEmpty()) {
        months.put(month, ArchiveStatus.ASKED, clock.instant());
      }
      asked.add(month);
      after = firstOf(month.plusMonths(1)) - 1;
      next = statements.after(after, firstOf(before), 1);
    }
    workQueue.addAll(ArchiveWork.KIND, asked.stream().map(YearMonth::toString).toList());
    return asked.size();
  }

  /**
   * Asks for the statements of a month to be brought back.
   *
   * @throws NotFound when there is no file of it
   * @throws Refused {@code archive.not-archived} when they are not in a file only
   */
  public void bringBack(YearMonth month) {
    ArchiveRow row = months.held(month).orElseThrow(() -> new NotFound("record-archive", month));
    if (row.status() != ArchiveStatus.ARCHIVED && row.status() != ArchiveStatus.RETURNING) {
      throw Refused.of("month", "archive.not-archived", month);
    }
    months.put(month, ArchiveStatus.RETURNING, clock.instant());
    workQueue.add(ArchiveWork.KIND, month.toString());
  }

  /** The month as it stands. */
  public ArchiveRow month(YearMonth month) {
    return months.held(month).orElseThrow(() -> new NotFound("record-archive", month));
  }

  /** Writes the file of a month. */
  public void write(YearMonth month) throws IOException {
    long before = firstOf(month.plusMonths(1));
    ArchiveFile.Written file =
        files.write(
            month, after -> statements.after(Math.max(after, firstOf(month) - 1), before, PIECE));
    months.written(month, file, clock.instant());
  }

  /**
   * Takes out the next statements of a month that has its file.
   *
   * @return false when there were none
   */
  public boolean takeOutSome(YearMonth month) {
    List<Kept> some = statements.after(firstOf(month) - 1, firstOf(month.plusMonths(1)), PIECE);
    if (some.isEmpty()) {
      months.put(month, ArchiveStatus.ARCHIVED, clock.instant());
      return false;
    }
    statements.takeOut(some);
    return true;
  }

  /** Puts statements of a file into the database again. */
  public void bringBackSome(List<Kept> some) {
    statements.bringBack(some);
  }

  /** Every statement of the month is in the database again. */
  public void returned(YearMonth month) {
    months.put(month, ArchiveStatus.RETURNED, clock.instant());
  }

  private static long firstOf(YearMonth month) {
    return RecordKeys.firstOf(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
