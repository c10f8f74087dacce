package vn.hieuhoc.exchange;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hieuhoc.sheet.Conversion;

/**
 * One file that somebody brings in.
 *
 * @param key database key
 * @param id public id
 * @param kind code of the kind of its rows
 * @param accountKey key of the account that brings it, or null for the operator
 * @param state where it stands
 * @param staged under which name the file is kept, or null once it is gone
 * @param fileName what its owner calls it
 * @param fileSize in bytes
 * @param headerRow number of the row that holds the header
 * @param header texts of the header
 * @param mapping column of the kind to place in the file, from 0
 * @param asOf by the map of which day names of units are read, or null for today's
 * @param conversion the old encoding its texts are converted from, or null
 * @param run 0 before it was begun, 1 the check, 2 the import
 * @param generation counts the runs: who works for an earlier one stops
 * @param goesOn whether the import follows the check by itself
 * @param cursor number of the last row whose outcome is kept
 * @param rowsTotal how many rows it has
 * @param rowsDone how many of them are done
 * @param counts what became of them
 * @param undone rows taken back
 * @param kept rows that could not be taken back
 * @param undoAccountKey key of the account that takes it back, or null for the operator
 * @param sender name of the account that brought it, or null for the operator
 * @param faultCode what is wrong with the file as a whole, or null
 * @param faultArguments the values that sentence shows
 * @param createdAt when it was brought
 * @param startedAt when the last run began, or null
 * @param endedAt when the last run ended, or null
 */
public record ImportJob(
    Long key,
    UUID id,
    String kind,
    Long accountKey,
    ImportState state,
    String staged,
    String fileName,
    long fileSize,
    int headerRow,
    List<String> header,
    Map<String, Integer> mapping,
    LocalDate asOf,
    Conversion conversion,
    int run,
    int generation,
    boolean goesOn,
    int cursor,
    int rowsTotal,
    int rowsDone,
    Counts counts,
    int undone,
    int kept,
    Long undoAccountKey,
    String sender,
    String faultCode,
    List<Object> faultArguments,
    Instant createdAt,
    Instant startedAt,
    Instant endedAt)
    implements Serializable {

  /**
   * An import has come to its end, a good or a bad one, and what it brought stands.
   *
   * @param kind what its rows are, as {@link ImportKind#code}
   * @param job key of the import
   */
  public record Done(String kind, Long job) {}

  /**
   * What became of the rows so far.
   *
   * @param added rows with something new
   * @param changed rows that changed something
   * @param same rows that say what stands there already
   * @param ignored rows that say nothing
   * @param bad rows that cannot be taken
   */
  public record Counts(int added, int changed, int same, int ignored, int bad)
      implements Serializable {

    static Counts of(List<RowResult> results) {
      int[] counts = new int[Outcome.values().length];
      results.forEach(result -> counts[result.outcome().ordinal()]++);
      return new Counts(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    /** All rows. */
    public int all() {
      return added + changed + same + ignored + bad;
    }

    /** Rows that something is to be done for. */
    public int waiting() {
      return added + changed;
    }
  }

  static final int CHECK = 1;
  static final int IMPORT = 2;

  /** True when rows of it went in that can still be taken back. */
  public boolean canUndo() {
    return run == IMPORT && staged != null && state.mayHaveGoneIn() && counts.waiting() > 0;
  }

  /** True when its columns may still be matched and it may be checked. */
  public boolean isOpen() {
    boolean wentIn = state == ImportState.FAILED && run == IMPORT;
    return staged != null && state.isOpen() && !wentIn;
  }

  /** The same run of the same import, as it stands now. */
  boolean isStill(ImportJob now) {
    return now.state == state && now.generation == generation;
  }

  /** How far it is, from 0 to 100. */
  public int percent() {
    return rowsTotal == 0 ? 0 : (int) Math.min(100, 100L * rowsDone / rowsTotal);
  }
}
