package vn.hieuhoc.exchange;

import java.util.List;
import java.util.UUID;

/**
 * What became of a row.
 *
 * @param row its number in the file
 * @param outcome what became of it
 * @param subjectKind what it is about, or null
 * @param subject public id of that, or null
 * @param before what stood there before, as the kind reads it again when the row is undone, or null
 * @param faults what is wrong with it; empty unless it is bad
 */
public record RowResult(
    int row,
    Outcome outcome,
    String subjectKind,
    UUID subject,
    String before,
    List<RowFault> faults) {

  /** A row that cannot be taken. */
  public static RowResult bad(int row, List<RowFault> faults) {
    return new RowResult(row, Outcome.BAD, null, null, null, List.copyOf(faults));
  }

  /** A row that was taken. */
  public static RowResult good(
      int row, Outcome outcome, String subjectKind, UUID subject, String before) {
    return new RowResult(row, outcome, subjectKind, subject, before, List.of());
  }
}
