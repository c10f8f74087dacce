package vn.hieuhoc.sheet;

import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps the files that are being brought in, and reads their rows without holding them. Implemented
 * by the content module. No method is called within a transaction.
 */
public interface StagedSheets {

  /**
   * A file that was taken in.
   *
   * @param name under which it is kept
   * @param size in bytes
   * @param sha256 of its bytes
   * @param rows how many rows it has, the header among them
   * @param merged the last row that merged cells touch, 0 when there are none
   */
  record Staged(String name, long size, String sha256, int rows, int merged) {}

  /**
   * Takes in a file and looks through it once.
   *
   * @param fileName what its owner calls it
   * @param mostRows how many rows it may have
   * @throws SheetRefused when it is none that can be read; nothing is left behind then
   */
  Staged keep(InputStream bytes, String fileName, int mostRows) throws IOException;

  /** The rows of a file that is kept. */
  RowSource open(String name) throws IOException;

  /** Forgets a file. */
  void drop(String name) throws IOException;
}
