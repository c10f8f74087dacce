package vn.hieuhoc.content.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import vn.hieuhoc.sheet.RowSource;
import vn.hieuhoc.sheet.SheetCell;
import vn.hieuhoc.sheet.SheetRefused;
import vn.hieuhoc.sheet.SheetRow;
import vn.hieuhoc.support.Decimals;

/** The rows of the first sheet of a workbook. */
final class WorkbookRows implements RowSource {

  private static final int MOST_COLUMNS = 200;

  /** Digits before, behind or after the point: more than any amount has. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.");

  private final ReadableWorkbook workbook;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private int before;

  WorkbookRows(Path file) throws IOException {
    workbook = opened(file);
    try {
      stream = workbook.getFirstSheet().openStream();
      rows = stream.iterator();
    } catch (RuntimeException | IOException damaged) {
      workbook.close();
      throw WorkbookCheck.unreadable(damaged);
    }
  }

  /** A workbook that lacks a part every office program writes is damaged too. */
  private static ReadableWorkbook opened(Path file) throws IOException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (FileNotFoundException | NoSuchFileException gone) {
      throw gone;
    } catch (RuntimeException | IOException damaged) {
      throw WorkbookCheck.unreadable(damaged);
    }
  }

  @Override
  public SheetRow next() {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      Row row = rows.next();
      if (row.getRowNum() <= before) {
        // Rows are told apart by their numbers: one out of order would be lost without a word.
        throw new SheetRefused("import.file-unreadable");
      }
      before = row.getRowNum();
      List<SheetCell> cells = new ArrayList<>();
      for (int i = 0; i < Math.min(MOST_COLUMNS, row.getCellCount()); i++) {
        cells.add(cell(row.getCell(i)));
      }
      return new SheetRow(row.getRowNum(), cells);
    } catch (SheetRefused told) {
      throw told;
    } catch (RuntimeException damaged) {
      // The reader throws whatever it stumbles over: numbers that are none, places that are none.
      throw WorkbookCheck.unreadable(damaged);
    }
  }

  private static SheetCell cell(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return SheetCell.EMPTY;
    }
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      return new SheetCell(shown(cell), SheetCell.Kind.FORMULA);
    }
    return switch (cell.getType()) {
      case NUMBER -> number(cell);
      case ERROR -> new SheetCell(shown(cell), SheetCell.Kind.ERROR);
      default -> SheetCell.of(cell.getText());
    };
  }

  private static String shown(Cell cell) {
    String raw = cell.getRawValue();
    return raw == null ? "" : raw;
  }

  private static SheetCell number(Cell cell) {
    if (isDate(cell.getDataFormatString())) {
      try {
        return new SheetCell(cell.asDate().toLocalDate().toString(), SheetCell.Kind.DATE);
      } catch (DateTimeException | ExcelReaderException noSuchDay) {
        return new SheetCell(shown(cell), SheetCell.Kind.ERROR);
      }
    }
    BigDecimal number = cell.asNumber();
    if (!Decimals.canBeWritten(number)) {
      // Written out, the few signs of a great power would fill the memory.
      return new SheetCell(shown(cell), SheetCell.Kind.ERROR);
    }
    String text = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    return new SheetCell(text, SheetCell.Kind.NUMBER);
  }

  /** A format that writes days or years; letters between quotes are words. */
  static boolean isDate(String format) {
    if (format == null || format.equalsIgnoreCase("General")) {
      return false;
    }
    String bare = LITERAL.matcher(format).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    return bare.indexOf('d') >= 0 || bare.indexOf('y') >= 0;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    workbook.close();
  }
}
