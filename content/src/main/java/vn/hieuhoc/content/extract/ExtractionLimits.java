package vn.hieuhoc.content.extract;

/** How much of a file is read at the most. What lies beyond is not found and not shown. */
final class ExtractionLimits {

  /** Characters of a whole file: some 1,500 printed pages. */
  static final int CHARACTERS = 5_000_000;

  /** Characters of one block; a longer paragraph is no paragraph. */
  static final int BLOCK = 20_000;

  /** Cells of one row of a table. */
  static final int CELLS = 60;

  /** A part of running text ends at the next heading after this many characters … */
  static final int PART = 4_000;

  /** … or at the next block after this many. */
  static final int LONG_PART = 8_000;

  /** Places of one file. */
  static final int PLACES = 10_000;

  private ExtractionLimits() {}
}
