package vn.hieuhoc.deploy.demo.file;

import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few cell looks of our workbooks, and cells written in them. */
final class SheetStyles {

  private static final byte[] BRAND = {0x4A, 0x2A, (byte) 0x86};
  private static final byte[] PALE = {(byte) 0xEF, (byte) 0xE9, (byte) 0xF8};

  private final XSSFCellStyle title;
  private final XSSFCellStyle strong;
  private final XSSFCellStyle plain;
  private final XSSFCellStyle head;
  private final XSSFCellStyle money;
  private final XSSFCellStyle result;
  private final XSSFCellStyle number;
  private final XSSFCellStyle date;

  SheetStyles(XSSFWorkbook workbook) {
    plain = style(workbook, 11, false, null);
    plain.setWrapText(true);
    title = style(workbook, 16, true, null);
    strong = style(workbook, 12, true, null);
    head = style(workbook, 11, true, null);
    head.setFillForegroundColor(new XSSFColor(PALE, null));
    head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    head.setBorderBottom(BorderStyle.THIN);
    head.setWrapText(true);
    money = style(workbook, 11, false, "#,##0");
    result = style(workbook, 11, true, "#,##0");
    number = style(workbook, 11, false, "0");
    date = style(workbook, 11, false, "dd/mm/yyyy");
  }

  private static XSSFCellStyle style(XSSFWorkbook workbook, int size, boolean bold, String format) {
    XSSFCellStyle style = workbook.createCellStyle();
    XSSFFont font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    if (size > 11) {
      font.setColor(new XSSFColor(BRAND, null));
    }
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (format != null) {
      style.setDataFormat(workbook.createDataFormat().getFormat(format));
    }
    return style;
  }

  /** The first row, frozen, and the widths of the columns in characters; prints one page wide. */
  void head(XSSFSheet sheet, List<String> words, int... widths) {
    headRow(sheet.createRow(0), words);
    sheet.createFreezePane(0, 1);
    widths(sheet, widths);
  }

  void headRow(XSSFRow row, List<String> words) {
    for (int c = 0; c < words.size(); c++) {
      cell(row, c, head).setCellValue(words.get(c));
    }
  }

  void widths(XSSFSheet sheet, int... widths) {
    for (int c = 0; c < widths.length; c++) {
      sheet.setColumnWidth(c, widths[c] * 256);
    }
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setLandscape(true);
    sheet.getPrintSetup().setFitWidth((short) 1);
    sheet.getPrintSetup().setFitHeight((short) 0);
  }

  void title(XSSFRow row, int column, String words) {
    cell(row, column, title).setCellValue(words);
  }

  void heading(XSSFRow row, int column, String words) {
    cell(row, column, strong).setCellValue(words);
  }

  /** The name of a result, in bold. */
  void label(XSSFRow row, int column, String words) {
    cell(row, column, result).setCellValue(words);
  }

  void text(XSSFRow row, int column, String words) {
    cell(row, column, plain).setCellValue(words);
  }

  void money(XSSFRow row, int column, double amount) {
    cell(row, column, money).setCellValue(amount);
  }

  void number(XSSFRow row, int column, int value) {
    cell(row, column, number).setCellValue(value);
  }

  void date(XSSFRow row, int column, LocalDate day) {
    cell(row, column, date).setCellValue(day);
  }

  void formula(XSSFRow row, int column, String formula) {
    cell(row, column, result).setCellFormula(formula);
  }

  /**
   * Empty cells ready to be written in: d for a date, t for a text, m for money, n for a number.
   */
  void prepare(XSSFRow row, String kinds) {
    for (int c = 0; c < kinds.length(); c++) {
      cell(
          row,
          c,
          switch (kinds.charAt(c)) {
            case 'd' -> date;
            case 'm' -> money;
            case 'n' -> number;
            default -> plain;
          });
    }
  }

  private static XSSFCell cell(XSSFRow row, int column, XSSFCellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }
}
