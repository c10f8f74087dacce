package vn.hieuhoc.exchange;

import java.io.Serializable;
import java.util.List;
import vn.hieuhoc.sheet.SheetRefused;

/**
 * Something wrong with a cell of a file, as lists show it.
 *
 * @param row number of the row
 * @param who name of whom or what the row speaks of, or null
 * @param columnNumber place of the column in the file from 1, or null
 * @param column text of its header, or null
 * @param value what stands in the cell as it may be shown, or null
 * @param code bundle key of the sentence
 * @param arguments the values the sentence shows
 */
public record FaultRow(
    int row,
    String who,
    Integer columnNumber,
    String column,
    String value,
    String code,
    List<Object> arguments)
    implements Serializable {

  /** The column as spreadsheets name it, such as {@code C}; empty for the row as a whole. */
  public String letters() {
    StringBuilder letters = new StringBuilder();
    int left = columnNumber == null ? 0 : columnNumber;
    while (left > 0) {
      letters.insert(0, (char) ('A' + (left - 1) % 26));
      left = (left - 1) / 26;
    }
    return letters.toString();
  }

  /** The refusal it stands for. */
  public SheetRefused refusal() {
    return new SheetRefused(code, arguments.toArray());
  }
}
