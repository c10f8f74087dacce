package vn.hieuhoc.material;

import java.io.IOException;

/**
 * Reads the words that were taken out of a file, place by place. Implemented by the content module.
 */
public interface ReadingTexts {

  /** True when words were taken out of the file. */
  boolean has(String sha256);

  /**
   * Some places of a file's text, in order.
   *
   * @param sha256 the file
   * @param from number of the first place wanted, from 1
   * @param enough stop after the place that brings the length to this many characters
   * @return empty when no words were taken out
   */
  ReadingText read(String sha256, int from, int enough) throws IOException;
}
