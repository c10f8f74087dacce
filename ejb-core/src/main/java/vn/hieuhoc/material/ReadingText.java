package vn.hieuhoc.material;

import java.util.List;

/**
 * A stretch of a file's text as it can be read on any phone.
 *
 * @param places the places, in order
 * @param lastPlace number of the last place of the whole file; 0 when there is none
 */
public record ReadingText(List<ReadingPlace> places, int lastPlace) {

  /** No text. */
  public static final ReadingText NONE = new ReadingText(List.of(), 0);

  public ReadingText {
    places = List.copyOf(places);
  }

  /** Number of the place after this stretch, or 0 at the end. */
  public int next() {
    int end = places.isEmpty() ? 0 : places.get(places.size() - 1).number();
    return places.isEmpty() || end >= lastPlace ? 0 : end + 1;
  }

  /**
   * One page, slide, sheet, chapter or part.
   *
   * @param number from 1
   * @param label its own name, such as a sheet's or a chapter's, or null
   * @param blocks what stands on it
   */
  public record ReadingPlace(int number, String label, List<ReadingBlock> blocks) {

    public ReadingPlace {
      blocks = List.copyOf(blocks);
    }
  }

  /**
   * One paragraph, heading, list item or table.
   *
   * @param kind what it is
   * @param level 1 to 4 for headings, else 0
   * @param text its words; empty for a table
   * @param rows a table's cells, row by row; empty for the others
   */
  public record ReadingBlock(Kind kind, int level, String text, List<List<String>> rows) {

    public ReadingBlock {
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** What a block is. */
    public enum Kind {
      /** A heading. */
      HEADING,
      /** A paragraph. */
      PARAGRAPH,
      /** An item of a list. */
      ITEM,
      /** A table. */
      TABLE
    }
  }
}
