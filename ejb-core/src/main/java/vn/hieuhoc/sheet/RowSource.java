package vn.hieuhoc.sheet;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file, one after the other; rows of which the file has none are left out. */
public interface RowSource extends Closeable {

  /**
   * The next row, or null behind the last.
   *
   * @throws SheetRefused when the file cannot be read on
   */
  SheetRow next() throws IOException;
}
