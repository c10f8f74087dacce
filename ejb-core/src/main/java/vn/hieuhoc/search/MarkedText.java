package vn.hieuhoc.search;

import java.io.Serializable;
import java.util.List;

/**
 * A text in which some words are marked. It is kept in pieces, so that whoever shows it cannot
 * forget to escape.
 *
 * @param pieces the text in order
 */
public record MarkedText(List<Piece> pieces) implements Serializable {

  /** No text. */
  public static final MarkedText EMPTY = new MarkedText(List.of());

  public MarkedText {
    pieces = List.copyOf(pieces);
  }

  /** A text without a mark. */
  public static MarkedText plain(String text) {
    return text == null || text.isEmpty() ? EMPTY : new MarkedText(List.of(new Piece(text, false)));
  }

  /** True when there is nothing to show. */
  public boolean isEmpty() {
    return pieces.isEmpty();
  }

  /** The words without marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }

  /** As HTML: everything escaped, marked words inside {@code <mark>}. */
  public String html() {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      html.append(piece.marked() ? "<mark>" : "");
      escape(piece.text(), html);
      html.append(piece.marked() ? "</mark>" : "");
    }
    return html.toString();
  }

  private static void escape(String text, StringBuilder html) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(c);
      }
    }
  }

  /**
   * A piece.
   *
   * @param text its words
   * @param marked true when they are what was looked for
   */
  public record Piece(String text, boolean marked) implements Serializable {}
}
