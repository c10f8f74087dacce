package vn.hieuhoc.deploy.demo.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import vn.hieuhoc.deploy.demo.Yaml;

/**
 * A household's account book: a guide, a book to write in, totals that add themselves up, a
 * cost-price sheet and a list of debts.
 *
 * <p>The words and sample rows come with the manuscript; the formulas are the workbook's own and
 * are calculated once here, so that a viewer that cannot calculate still shows results.
 */
final class XlsxFile implements FileMaker {

  private static final int LAST_ROW = 500;

  @Override
  public byte[] make(Manuscript manuscript) {
    Yaml words = Yaml.map(manuscript.companionText());
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      DocxFile.describe(workbook.getProperties().getCoreProperties(), manuscript);
      SheetStyles styles = new SheetStyles(workbook);
      guide(workbook.createSheet(words.text("guide")), styles, manuscript);
      book(workbook.createSheet(words.child("book").text("sheet")), styles, words);
      new TotalsSheet(words, styles)
          .write(workbook.createSheet(words.child("totals").text("sheet")));
      cost(workbook.createSheet(words.child("cost").text("sheet")), styles, words.child("cost"));
      debts(workbook.createSheet(words.child("debts").text("sheet")), styles, words.child("debts"));
      workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return StableZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void guide(XSSFSheet sheet, SheetStyles styles, Manuscript manuscript) {
    sheet.setColumnWidth(0, 100 * 256);
    for (Node block : Markdown.children(Markdown.parse(manuscript.text()))) {
      if (block instanceof Heading heading) {
        if (heading.getLevel() == 1) {
          styles.title(line(sheet), 0, Markdown.words(block));
        } else {
          styles.heading(line(sheet), 0, Markdown.words(block));
        }
      } else if (block instanceof ListBlock list) {
        int number = 0;
        for (Node item : Markdown.children(list)) {
          number++;
          String mark = list instanceof OrderedList ? number + ". " : "• ";
          styles.text(line(sheet), 0, mark + Markdown.words(item));
        }
      } else if (!(block instanceof TableBlock)) {
        styles.text(line(sheet), 0, Markdown.words(block));
      }
    }
    styles.text(line(sheet), 0, manuscript.imprint());
  }

  private static void book(XSSFSheet sheet, SheetStyles styles, Yaml words) {
    Yaml book = words.child("book");
    styles.head(sheet, book.texts("head"), 12, 14, 46, 16, 16, 12);
    for (List<?> cells : book.rows("rows")) {
      row(line(sheet), styles, cells);
    }
    for (int r = sheet.getLastRowNum() + 1; r < LAST_ROW; r++) {
      styles.prepare(sheet.createRow(r), "dttmmn");
    }
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation activity =
        helper.createValidation(
            helper.createExplicitListConstraint(words.texts("activities").toArray(String[]::new)),
            new CellRangeAddressList(1, LAST_ROW - 1, 1, 1));
    activity.setShowErrorBox(true);
    sheet.addValidationData(activity);
    sheet.setAutoFilter(new org.apache.poi.ss.util.CellRangeAddress(0, LAST_ROW - 1, 0, 5));
  }

  private static void cost(XSSFSheet sheet, SheetStyles styles, Yaml cost) {
    styles.head(sheet, cost.texts("head"), 40, 18, 44);
    for (Yaml each : cost.children("rows")) {
      XSSFRow row = line(sheet);
      styles.text(row, 0, each.text("label"));
      if (each.has("formula")) {
        styles.formula(row, 1, each.text("formula"));
      } else {
        styles.money(row, 1, each.number("value"));
      }
      styles.text(row, 2, each.text("note"));
    }
  }

  private static void debts(XSSFSheet sheet, SheetStyles styles, Yaml debts) {
    styles.head(sheet, debts.texts("head"), 12, 28, 40, 16, 16, 12, 16);
    for (List<?> cells : debts.rows("rows")) {
      row(line(sheet), styles, cells);
    }
    int last = sheet.getLastRowNum() + 1;
    List<String> left = debts.texts("left");
    String open = "SUM(%1$s2:%1$s%2$d)-SUMIFS(G2:G%2$d,%1$s2:%1$s%2$d,\">0\")";
    for (int i = 0; i < left.size(); i++) {
      XSSFRow row = sheet.createRow(last + 1 + i);
      styles.label(row, 0, left.get(i));
      styles.formula(row, 3, String.format(java.util.Locale.ROOT, open, i == 0 ? "D" : "E", last));
    }
  }

  private static void row(XSSFRow row, SheetStyles styles, List<?> cells) {
    for (int c = 0; c < cells.size(); c++) {
      Object value = cells.get(c);
      if (value instanceof Number number) {
        styles.money(row, c, number.doubleValue());
      } else if (value != null && value.toString().matches("\\d{4}-\\d\\d-\\d\\d")) {
        styles.date(row, c, LocalDate.parse(value.toString()));
      } else if (value != null) {
        styles.text(row, c, value.toString());
      }
    }
  }

  private static XSSFRow line(XSSFSheet sheet) {
    return sheet.createRow(sheet.getLastRowNum() + 1);
  }
}
