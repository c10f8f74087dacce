package vn.hieuhoc.deploy.demo.file;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.hieuhoc.deploy.demo.Yaml;

/** The sheet that adds the account book up, by month and by activity. Everything is a formula. */
final class TotalsSheet {

  private static final int FIRST_MONTH = 3;
  private static final int SUM_ROW = FIRST_MONTH + 12;
  private static final String BOOK_COLUMNS = "DEF";

  private final Yaml words;
  private final SheetStyles styles;
  private final String book;

  TotalsSheet(Yaml words, SheetStyles styles) {
    this.words = words;
    this.styles = styles;
    this.book = "'" + words.child("book").text("sheet") + "'!";
  }

  void write(XSSFSheet sheet) {
    Yaml totals = words.child("totals");
    XSSFRow year = sheet.createRow(0);
    styles.label(year, 0, totals.text("yearLabel"));
    styles.number(year, 1, words.number("year"));
    styles.headRow(sheet.createRow(FIRST_MONTH - 1), totals.texts("head"));
    for (int month = 1; month <= 12; month++) {
      month(sheet.createRow(FIRST_MONTH + month - 1), month);
    }
    XSSFRow sum = sheet.createRow(SUM_ROW);
    styles.label(sum, 0, totals.text("sum"));
    for (int c = 1; c <= 4; c++) {
      styles.formula(
          sum,
          c,
          String.format(
              java.util.Locale.ROOT,
              "SUM(%1$s%2$d:%1$s%3$d)",
              column(c),
              FIRST_MONTH + 1,
              SUM_ROW));
    }
    perHour(sum);
    styles.headRow(sheet.createRow(SUM_ROW + 2), totals.texts("byActivity"));
    List<String> activities = words.texts("activities");
    for (int i = 0; i < activities.size(); i++) {
      activity(sheet.createRow(SUM_ROW + 3 + i), activities.get(i));
    }
    styles.widths(sheet, 16, 16, 16, 16, 14, 20);
  }

  private void month(XSSFRow row, int month) {
    styles.number(row, 0, month);
    String dates = bookColumn('A');
    String between =
        String.format(
            java.util.Locale.ROOT,
            "%1$s,\">=\"&DATE($B$1,A%2$d,1),%1$s,\"<\"&DATE($B$1,A%2$d+1,1)",
            dates,
            row.getRowNum() + 1);
    sums(row, between);
  }

  private void activity(XSSFRow row, String name) {
    styles.text(row, 0, name);
    sums(row, bookColumn('B') + ",A" + (row.getRowNum() + 1));
  }

  private void sums(XSSFRow row, String condition) {
    int number = row.getRowNum() + 1;
    styles.formula(row, 1, "SUMIFS(" + bookColumn(BOOK_COLUMNS.charAt(0)) + "," + condition + ")");
    styles.formula(row, 2, "SUMIFS(" + bookColumn(BOOK_COLUMNS.charAt(1)) + "," + condition + ")");
    styles.formula(row, 3, String.format(java.util.Locale.ROOT, "B%1$d-C%1$d", number));
    styles.formula(row, 4, "SUMIFS(" + bookColumn(BOOK_COLUMNS.charAt(2)) + "," + condition + ")");
    perHour(row);
  }

  private void perHour(XSSFRow row) {
    styles.formula(
        row,
        5,
        String.format(
            java.util.Locale.ROOT, "IF(E%1$d>0,ROUND(D%1$d/E%1$d,0),\"\")", row.getRowNum() + 1));
  }

  private String bookColumn(char column) {
    return String.format(java.util.Locale.ROOT, "%s$%c$2:$%c$500", book, column, column);
  }

  private static char column(int index) {
    return (char) ('A' + index);
  }
}
