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
 * @param faults what is wrong with it, or what is worth a look when it is good
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

  /** The same with what is worth a look. */
  public RowResult noting(List<RowFault> notes) {
    return new RowResult(row, outcome, subjectKind, subject, before, List.copyOf(notes));
  }
}
