package vn.hieuhoc.intake;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.hieuhoc.exchange.RowValues;
import vn.hieuhoc.person.PartialDate;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.support.Refused;

/**
 * Dates as they stand in files: typed, as dates of a spreadsheet, or as the numbers behind them.
 */
public final class Days {

  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
  private static final Pattern SERIAL = Pattern.compile("\\d{5}");
  private static final int FIRST_SERIAL = 10_000;
  private static final int LAST_SERIAL = 99_999;

  private Days() {}

  /** A date as far as it is known; null when there is none, or when it cannot be read. */
  static PartialDate partial(RowValues row, String column) {
    SheetCell cell = row.cell(column);
    String text = row.text(column);
    if (text == null) {
      return null;
    }
    if (SERIAL.matcher(text).matches()) {
      int serial = Integer.parseInt(text);
      if (serial >= FIRST_SERIAL && serial <= LAST_SERIAL) {
        return PartialDate.of(SERIAL_ZERO.plusDays(serial));
      }
    }
    try {
      return PartialDate.parse(column, cell.kind() == SheetCell.Kind.DATE ? cell.text() : text);
    } catch (Refused unreadable) {
      row.fault(column, unreadable);
      return null;
    }
  }

  /** A day; of a date that is known in part, the first day it can mean. */
  public static LocalDate day(RowValues row, String column) {
    PartialDate date = partial(row, column);
    return date == null ? null : date.earliest();
  }
}
