package vn.hieuhoc.api.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.exchange.FaultRow;
import vn.hieuhoc.exchange.ImportJob;
import vn.hieuhoc.exchange.ImportState;
import vn.hieuhoc.portal.support.ErrorText;

/**
 * A job as programs see it.
 *
 * @param id public id
 * @param kind kind of its rows
 * @param state where it stands
 * @param finished whether the machine has done what was last asked
 * @param dryRun whether nothing of it has gone in
 * @param fileName name of its file
 * @param header texts of its header
 * @param columns which column stands where, from 0
 * @param asOf by the map of which day names of units are read, or null
 * @param rows how many rows there are and how many are done
 * @param counts what became of them
 * @param undone how many were taken back, and how many could not be
 * @param fault what is wrong with the file as a whole, or null
 * @param createdAt when it was brought
 * @param startedAt when the last run began, or null
 * @param endedAt when the last run ended, or null
 */
public record JobJson(
    UUID id,
    String kind,
    ImportState state,
    boolean finished,
    boolean dryRun,
    String fileName,
    List<String> header,
    Map<String, Integer> columns,
    LocalDate asOf,
    Rows rows,
    Map<String, Integer> counts,
    Map<String, Integer> undone,
    Fault fault,
    Instant createdAt,
    Instant startedAt,
    Instant endedAt) {

  /**
   * How far it is.
   *
   * @param total all rows
   * @param done those whose outcome is known
   */
  public record Rows(int total, int done) {}

  /**
   * Something wrong.
   *
   * @param row number of the row, or null for the file as a whole
   * @param who name of whom or what the row speaks of, or null
   * @param column letters of the column, or null
   * @param name text of its header, or null
   * @param value what stands in the cell as it may be shown, or null
   * @param code stable code
   * @param detail what is wrong and what to do
   */
  public record Fault(
      Integer row,
      String who,
      String column,
      String name,
      String value,
      String code,
      String detail) {

    /** As it is told in a language. */
    public static Fault of(FaultRow fault, Locale locale) {
      return new Fault(
          fault.row(),
          fault.who(),
          fault.columnNumber() == null ? null : fault.letters(),
          fault.column(),
          fault.value(),
          fault.code(),
          ErrorText.of(fault.code(), fault.arguments(), locale));
    }
  }

  static JobJson of(ImportJob job, Locale locale) {
    ImportJob.Counts counts = job.counts();
    return new JobJson(
        job.id(),
        job.kind(),
        job.state(),
        !job.state().isAtWork(),
        job.run() < 2,
        job.fileName(),
        job.header(),
        job.mapping(),
        job.asOf(),
        new Rows(job.rowsTotal(), job.rowsDone()),
        Map.of(
            "new", counts.added(),
            "changed", counts.changed(),
            "same", counts.same(),
            "ignored", counts.ignored(),
            "bad", counts.bad()),
        Map.of("rows", job.undone(), "kept", job.kept()),
        job.faultCode() == null
            ? null
            : new Fault(
                null,
                null,
                null,
                null,
                null,
                job.faultCode(),
                ErrorText.of(job.faultCode(), job.faultArguments(), locale)),
        job.createdAt(),
        job.startedAt(),
        job.endedAt());
  }
}
