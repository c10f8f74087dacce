package vn.hieuhoc.content.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.hieuhoc.sheet.SheetWriter;

/** Writes workbooks row by row. Every cell is a text: nothing in it is ever a formula. */
@ApplicationScoped
public class WorkbookWriter implements SheetWriter {

  private static final int FLUSHED = 500;
  private static final int LONGEST = 32_000;
  private static final double WIDTH = 24;

  @Override
  public void write(OutputStream out, List<Page> pages) throws IOException {
    Workbook workbook = new Workbook(open(out), "Hieu Hoc", "1.0");
    for (Page page : pages) {
      Worksheet sheet = workbook.newWorksheet(page.name());
      int at = 0;
      for (List<String> row = page.rows().next(); row != null; row = page.rows().next()) {
        for (int i = 0; i < row.size(); i++) {
          String text = row.get(i);
          if (text != null && !text.isEmpty()) {
            sheet.inlineString(at, i, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
          }
          if (at == 0) {
            sheet.width(i, WIDTH);
            sheet.style(at, i).bold().set();
          }
        }
        at++;
        if (at % FLUSHED == 0) {
          sheet.flush();
        }
      }
      sheet.freezePane(0, 1);
      sheet.finish();
    }
    workbook.finish();
  }

  /** Whoever gave the stream closes it. */
  private static OutputStream open(OutputStream out) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
