package vn.hieuhoc.portal.course;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain text as paragraphs and lists: lines that begin with a dash make a list, an empty line
 * begins a new paragraph. Pure.
 */
public final class Blocks {

  private Blocks() {}

  /**
   * A paragraph, or a list.
   *
   * @param text the paragraph; null for a list
   * @param items the items of a list; empty for a paragraph
   */
  public record Block(String text, List<String> items) {

    /** True for a list. */
    public boolean list() {
      return text == null;
    }
  }

  /** The paragraphs and lists of a text; none for null. */
  public static List<Block> of(String text) {
    List<Block> blocks = new ArrayList<>();
    if (text == null) {
      return blocks;
    }
    StringBuilder paragraph = new StringBuilder();
    List<String> items = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      String words = line.strip();
      boolean item = words.startsWith("- ") || words.startsWith("• ") || words.startsWith("* ");
      if (!item) {
        endList(items, blocks);
      }
      if (item || words.isEmpty()) {
        endParagraph(paragraph, blocks);
      }
      if (item) {
        items.add(words.substring(2).strip());
      } else if (!words.isEmpty()) {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(words);
      }
    }
    endParagraph(paragraph, blocks);
    endList(items, blocks);
    return blocks;
  }

  private static void endParagraph(StringBuilder paragraph, List<Block> blocks) {
    if (!paragraph.isEmpty()) {
      blocks.add(new Block(paragraph.toString(), List.of()));
      paragraph.setLength(0);
    }
  }

  private static void endList(List<String> items, List<Block> blocks) {
    if (!items.isEmpty()) {
      blocks.add(new Block(null, List.copyOf(items)));
      items.clear();
    }
  }
}
