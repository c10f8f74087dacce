package vn.hieuhoc.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes spreadsheets. Implemented by the content module. */
public interface SheetWriter {

  /** The rows of one sheet, the first one the header. */
  @FunctionalInterface
  interface Rows {

    /** The next row, or null behind the last. */
    List<String> next() throws IOException;
  }

  /**
   * A sheet.
   *
   * @param name on its tab
   * @param rows what stands in it
   */
  record Page(String name, Rows rows) {}

  /** Writes a workbook; the stream stays open. */
  void write(OutputStream out, List<Page> pages) throws IOException;
}
